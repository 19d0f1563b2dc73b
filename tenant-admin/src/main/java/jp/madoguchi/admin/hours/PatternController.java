package jp.madoguchi.admin.hours;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.admin.stranded.ChangeAnswer;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.procedure.ProcedureView;
import jp.madoguchi.core.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The city's named hours; rows come and go by buttons that work without JavaScript. */
@Controller
@Needs("hours.view")
@RequestMapping("/hours")
class PatternController {

    private static final String FORM = "admin/pattern";
    private static final long NEW = 0;

    private final HoursPatterns patterns;
    private final Facilities facilities;
    private final Procedures procedures;
    private final Permissions permissions;

    PatternController(HoursPatterns patterns, Facilities facilities, Procedures procedures, Permissions permissions) {
        this.patterns = patterns;
        this.facilities = facilities;
        this.procedures = procedures;
        this.permissions = permissions;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("patterns", patterns.all());
        model.addAttribute("uses", patterns.uses());
        model.addAttribute("places", places());
        model.addAttribute("mayEdit", permissions.allows(HoursScreen.EDIT));
        return "admin/hours";
    }

    @Needs("hours.edit")
    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable Long facility, Model model) {
        model.addAttribute("form", PatternForm.empty(facility, patterns.all().size() + 1));
        return form(null, model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        HoursPattern pattern = find(id);
        model.addAttribute("form", PatternForm.of(pattern));
        return form(pattern, model);
    }

    @Needs("hours.edit")
    @PostMapping("/new")
    String create(
            @ModelAttribute("form") PatternForm form,
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return save(null, form, asked, model, response, next);
    }

    @Needs("hours.edit")
    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") PatternForm form,
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return save(find(id), form, asked, model, response, next);
    }

    @Needs("hours.edit")
    @PostMapping("/{id}/remove")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        HoursPattern pattern = find(id);
        if (!ChangeAnswer.stored(patterns.remove(pattern, accepted), model, response)) {
            model.addAttribute("form", PatternForm.of(pattern));
            model.addAttribute("removing", true);
            return form(pattern, model);
        }
        next.addFlashAttribute("done", "admin-hours.removed");
        return "redirect:/hours";
    }

    private String save(
            @Nullable HoursPattern there,
            PatternForm form,
            Map<String, String> asked,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (asked.containsKey("add")) {
            form.addRow();
            return form(there, model);
        }
        if (asked.containsKey("remove")) {
            form.removeRow(WholeNumber.of(asked.get("remove"), -1));
            return form(there, model);
        }
        List<Problem> unreadable = form.unreadable();
        HoursPattern pattern =
                there == null ? form.pattern(NEW, form.facilityId()) : form.pattern(there.id(), there.facilityId());
        ChangeOutcome outcome = unreadable.isEmpty()
                ? patterns.save(pattern, WholeNumber.of(asked.get("accepted"), 0))
                : new ChangeOutcome.Invalid(unreadable);
        if (!ChangeAnswer.stored(outcome, model, response)) {
            return form(there, model);
        }
        next.addFlashAttribute("done", "admin-hours.saved");
        return "redirect:/hours";
    }

    private String form(@Nullable HoursPattern pattern, Model model) {
        List<ProcedureView> catalogue = procedures.catalogue();
        model.addAttribute("pattern", pattern);
        model.addAttribute("procedures", catalogue);
        model.addAttribute(
                "groups",
                catalogue.stream()
                        .collect(Collectors.groupingBy(
                                ProcedureView::slotGroup,
                                LinkedHashMap::new,
                                Collectors.mapping(ProcedureView::name, Collectors.joining("・")))));
        model.addAttribute("places", places());
        model.addAttribute(
                "mayEdit",
                pattern == null || (permissions.allows(HoursScreen.EDIT) && patterns.mayChange(pattern.facilityId())));
        model.addAttribute("forAll", patterns.mayChange(null));
        return FORM;
    }

    private Map<Long, String> places() {
        return facilities.all().stream()
                .collect(Collectors.toMap(
                        FacilityView::id, FacilityView::name, (one, other) -> one, LinkedHashMap::new));
    }

    private HoursPattern find(long id) {
        return patterns.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
