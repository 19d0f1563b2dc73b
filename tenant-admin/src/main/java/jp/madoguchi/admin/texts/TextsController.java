package jp.madoguchi.admin.texts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.admin.frame.Sentences;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.core.text.TextDesk;
import jp.madoguchi.core.text.TextOutcome;
import jp.madoguchi.core.text.TextPlace;
import jp.madoguchi.core.text.TextView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sentences: found by their words or their place, worded beside the product's, tried, and taken back. */
@Controller
@Needs("texts.view")
@RequestMapping("/texts")
class TextsController {

    private static final String FORM = "admin/text-edit";

    private final TextDesk desk;
    private final Permissions permissions;
    private final Sentences sentences;

    TextsController(TextDesk desk, Permissions permissions, Sentences sentences) {
        this.desk = desk;
        this.permissions = permissions;
        this.sentences = sentences;
    }

    @ModelAttribute
    void rights(@RequestParam(name = "language", defaultValue = "ja") String code, Model model) {
        model.addAttribute("language", language(code));
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("mayEdit", permissions.allows(TextsScreen.EDIT));
    }

    @GetMapping
    String list(
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(required = false) @Nullable TextPlace place,
            @RequestParam(defaultValue = "false") boolean own,
            @ModelAttribute("language") Language language,
            Model model) {
        model.addAttribute("found", sections(desk.list(search, place, own, language)));
        model.addAttribute("search", search);
        model.addAttribute("place", place);
        model.addAttribute("own", own);
        model.addAttribute("places", List.of(TextPlace.values()));
        return "admin/texts";
    }

    @GetMapping("/{key}")
    String edit(@PathVariable String key, @ModelAttribute("language") Language language, Model model) {
        TextView sentence = find(key, language);
        model.addAttribute("form", TextForm.of(sentence.present(), sentence.revision()));
        return show(sentence, language, model);
    }

    /** Stores the wording, or only shows how it would read. */
    @Needs("texts.edit")
    @PostMapping("/{key}")
    String save(
            @PathVariable String key,
            @ModelAttribute("form") TextForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable String preview,
            @ModelAttribute("language") Language language,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        TextView sentence = find(key, language);
        List<Problem> problems = desk.problems(sentence.text(), form.getText());
        if (problems.isEmpty() && preview != null) {
            desk.sample(sentence.text(), form.getText()).ifPresent(sample -> model.addAttribute("tried", sample));
            return show(sentence, language, model);
        }
        if (problems.isEmpty() && !typed.hasErrors()) {
            switch (desk.save(key, language, form.getRevision(), form.getText())) {
                case TextOutcome.Done done -> {
                    next.addFlashAttribute("done", "admin-texts.done.saved");
                    return address(key, language);
                }
                case TextOutcome.Invalid invalid -> problems = invalid.problems();
                case TextOutcome.Overtaken other -> {
                    return overtaken(sentence, language, form, other, response, model);
                }
            }
        }
        for (Problem problem : problems) {
            typed.rejectValue(
                    problem.field().isEmpty() ? "text" : problem.field(),
                    problem.key(),
                    problem.arguments().toArray(),
                    null);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(sentence, language, model);
    }

    @Needs("texts.edit")
    @PostMapping("/{key}/reset")
    String reset(
            @PathVariable String key,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("language") Language language,
            RedirectAttributes next) {
        find(key, language);
        return answer(key, language, desk.reset(key, language, revision), "admin-texts.done.reset", next);
    }

    @Needs("texts.edit")
    @PostMapping("/{key}/restore")
    String restore(
            @PathVariable String key,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "-1") long change,
            @ModelAttribute("language") Language language,
            RedirectAttributes next) {
        find(key, language);
        return answer(key, language, desk.restore(key, language, revision, change), "admin-texts.done.restored", next);
    }

    private String show(TextView sentence, Language language, Model model) {
        model.addAttribute("sentence", sentence);
        model.addAttribute("history", desk.history(sentence.text().key(), language));
        desk.sample(sentence.text(), sentence.present()).ifPresent(sample -> model.addAttribute("present", sample));
        if (language != Language.JA) {
            model.addAttribute(
                    "japanese", find(sentence.text().key(), Language.JA).present());
        }
        return FORM;
    }

    /** The second editor keeps what they wrote, and sees what the first did. */
    private String overtaken(
            TextView sentence,
            Language language,
            TextForm form,
            TextOutcome.Overtaken other,
            HttpServletResponse response,
            Model model) {
        TextView now = find(sentence.text().key(), language);
        form.setRevision(now.revision());
        model.addAttribute("overtaken", other);
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(now, language, model);
    }

    private TextView find(String key, Language language) {
        return desk.find(key, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String answer(String key, Language language, TextOutcome outcome, String done, RedirectAttributes next) {
        switch (outcome) {
            case TextOutcome.Done ok -> next.addFlashAttribute("done", done);
            case TextOutcome.Invalid invalid ->
                next.addFlashAttribute(
                        "problem", sentences.of(invalid.problems().getFirst()));
            case TextOutcome.Overtaken other ->
                next.addFlashAttribute(
                        "problem", sentences.of(Problem.of("", "admin-texts.overtaken.action", other.by())));
        }
        return address(key, language);
    }

    /** The sentences under the place where they stand, each place once. */
    private static Map<TextPlace, List<TextView>> sections(List<TextView> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        view -> view.text().place(), () -> new EnumMap<>(TextPlace.class), Collectors.toList()));
    }

    private static Language language(String code) {
        return Language.byCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(String key, Language language) {
        return "redirect:/texts/" + key + (language == Language.JA ? "" : "?language=" + language.code());
    }
}
