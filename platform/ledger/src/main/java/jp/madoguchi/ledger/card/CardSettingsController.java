package jp.madoguchi.ledger.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a city makes of the states, its papers, and its rule of disposal. */
@Controller
@Needs(LedgerRights.SETTINGS)
class CardSettingsController {

    private static final int LONGEST_LABEL = 20;
    private static final String DONE = "redirect:/cards/settings?saved=true";

    private final StateSettings states;
    private final CardRules rules;
    private final CityLists lists;

    CardSettingsController(StateSettings states, CardRules rules, CityLists lists) {
        this.states = states;
        this.rules = rules;
        this.lists = lists;
    }

    @GetMapping("/cards/settings")
    ModelAndView page(@RequestParam(defaultValue = "false") boolean saved, Model model) {
        model.addAttribute("saved", saved);
        return page(null, model);
    }

    @PostMapping("/cards/settings/states")
    ModelAndView states(@RequestParam CardKind kind, @RequestParam MultiValueMap<String, String> typed, Model model) {
        List<StateRule> labels = new ArrayList<>();
        Map<CardState, Set<MoveField>> required = new EnumMap<>(CardState.class);
        List<String> used = typed.getOrDefault("used", List.of());
        Set<CardState> optional = StateTable.optional(kind);
        for (CardState state : StateTable.all(kind)) {
            String typedLabel = typed.getFirst("label-" + state);
            String label = typedLabel == null ? "" : typedLabel.strip();
            if (label.codePointCount(0, label.length()) > LONGEST_LABEL) {
                return page("ledger-card.settings.long", model);
            }
            labels.add(new StateRule(kind, state, label, !optional.contains(state) || used.contains(state.name())));
            required.put(state, fields(typed.getOrDefault("require-" + state, List.of())));
        }
        rules.change(kind, labels, required);
        return new ModelAndView(DONE);
    }

    @PostMapping("/cards/settings/papers")
    ModelAndView papers(
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String two,
            @RequestParam(defaultValue = "") String others,
            Model model) {
        Papers papers = new Papers(CityLists.lines(one), CityLists.lines(two), CityLists.lines(others));
        if (papers.one().isEmpty() && papers.two().size() < 2) {
            return page("ledger-card.settings.papers.few", model);
        }
        lists.changePapers(papers);
        return new ModelAndView(DONE);
    }

    @PostMapping("/cards/settings/disposal")
    ModelAndView disposal(
            @RequestParam(defaultValue = "") String afterNotice,
            @RequestParam(defaultValue = "false") boolean days,
            @RequestParam(defaultValue = "") String afterApplication,
            Model model) {
        Integer notice = length(afterNotice);
        Integer application = length(afterApplication);
        if (notice == null || application == null) {
            return page("ledger-card.settings.disposal.wrong", model);
        }
        lists.changeDisposal(new DisposalRule(notice, days, application));
        return new ModelAndView(DONE);
    }

    private ModelAndView page(@Nullable String problem, Model model) {
        Papers papers = lists.papers();
        Map<String, String> text = new HashMap<>();
        text.put("one", String.join("\n", papers.one()));
        text.put("two", String.join("\n", papers.two()));
        text.put("others", String.join("\n", papers.others()));
        model.addAttribute("kinds", states.all());
        model.addAttribute("paperText", text);
        model.addAttribute("disposal", lists.disposal());
        model.addAttribute("problem", problem);
        return new ModelAndView(
                "ledger/card-settings", problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Set<MoveField> fields(List<String> names) {
        Set<MoveField> fields = EnumSet.noneOf(MoveField.class);
        names.forEach(name -> fields.add(MoveField.valueOf(name)));
        return fields;
    }

    /** Nothing is 0; null where it is no length. */
    private static @Nullable Integer length(String typed) {
        String digits = CardNumber.plain(typed);
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("[0-9]{1,3}") ? Integer.valueOf(digits) : null;
    }
}
