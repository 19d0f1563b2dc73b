package jp.madoguchi.admin.closures;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.admin.stranded.ChangeAnswer;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.calendar.CalendarRule;
import jp.madoguchi.core.calendar.CalendarRules;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
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

/** The days that differ from the ordinary weeks. */
@Controller
@Needs("closures.view")
@RequestMapping("/closures")
class ClosureController {

    private static final String FORM = "admin/closure";

    private final CalendarRules rules;
    private final HoursPatterns patterns;
    private final Facilities facilities;
    private final Permissions permissions;
    private final Clock clock;

    ClosureController(
            CalendarRules rules, HoursPatterns patterns, Facilities facilities, Permissions permissions, Clock clock) {
        this.rules = rules;
        this.patterns = patterns;
        this.facilities = facilities;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rules", rules.from(LocalDate.now(clock)));
        names(model);
        return "admin/closures";
    }

    @Needs("closures.edit")
    @GetMapping("/new")
    String blank(@RequestParam(defaultValue = "CLOSED") String kind, Model model) {
        CalendarRule.Kind wanted = List.of(CalendarRule.Kind.values()).stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(CalendarRule.Kind.CLOSED);
        model.addAttribute("form", RuleForm.of(wanted));
        return form(model);
    }

    @Needs("closures.edit")
    @PostMapping("/new")
    String add(
            @ModelAttribute("form") RuleForm form,
            BindingResult typed,
            @RequestParam(defaultValue = "0") int accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Long place = form.getFacility();
        if (place != null && facilities.find(place).isEmpty()) {
            typed.rejectValue("facility", "typeMismatch.form.facility");
        }
        ChangeOutcome outcome =
                typed.hasErrors() ? new ChangeOutcome.Invalid(List.of()) : rules.add(form.rule(), accepted);
        if (outcome instanceof ChangeOutcome.Invalid invalid) {
            invalid.problems().forEach(problem -> {
                String field = problem.field().isEmpty() ? null : problem.field();
                typed.rejectValue(field, problem.key(), problem.arguments().toArray(), null);
            });
        }
        if (!ChangeAnswer.stored(outcome, model, response)) {
            return form(model);
        }
        next.addFlashAttribute("done", "admin-closures.saved");
        return "redirect:/closures";
    }

    @Needs("closures.edit")
    @PostMapping("/{id}/remove")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        CalendarRule rule = rules.from(LocalDate.now(clock)).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!ChangeAnswer.stored(rules.remove(id, accepted), model, response)) {
            model.addAttribute("rule", rule);
            names(model);
            return "admin/closure-remove";
        }
        next.addFlashAttribute("done", "admin-closures.removed");
        return "redirect:/closures";
    }

    private String form(Model model) {
        names(model);
        model.addAttribute("patterns", patterns.all());
        model.addAttribute("forAll", patterns.mayChange(null));
        return FORM;
    }

    private void names(Model model) {
        Map<Long, String> places = facilities.all().stream()
                .collect(Collectors.toMap(
                        FacilityView::id, FacilityView::name, (one, other) -> one, LinkedHashMap::new));
        model.addAttribute("places", places);
        model.addAttribute(
                "patternNames",
                patterns.all().stream().collect(Collectors.toMap(HoursPattern::id, HoursPattern::name)));
        model.addAttribute("mayEdit", permissions.allows(ClosuresScreen.EDIT));
    }
}
