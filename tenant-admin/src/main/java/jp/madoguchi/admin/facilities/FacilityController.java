package jp.madoguchi.admin.facilities;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.admin.stranded.ChangeAnswer;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.PlaceMaps;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.kernel.Problem;
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

/** The city's places. */
@Controller
@Needs("facilities.view")
@RequestMapping("/facilities")
class FacilityController {

    private static final String FORM = "admin/facility";

    private final Facilities facilities;
    private final PlaceMaps maps;
    private final Permissions permissions;

    FacilityController(Facilities facilities, PlaceMaps maps, Permissions permissions) {
        this.facilities = facilities;
        this.maps = maps;
        this.permissions = permissions;
    }

    @ModelAttribute
    void rights(Model model) {
        model.addAttribute("mayEdit", permissions.allows(FacilitiesScreen.EDIT));
    }

    @GetMapping
    String list(
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", FacilityList.of(facilities.all(), search, page));
        return "admin/facilities";
    }

    @Needs("facilities.edit")
    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("facility", FacilityForm.empty(facilities.all().size() + 1));
        return FORM;
    }

    @Needs("facilities.edit")
    @PostMapping("/new")
    String create(
            @ModelAttribute("facility") FacilityForm form,
            BindingResult typed,
            HttpServletResponse response,
            RedirectAttributes next) {
        SaveResult result = typed.hasErrors() ? null : facilities.create(form.details());
        if (result instanceof SaveResult.Saved(long id)) {
            next.addFlashAttribute("done", "admin.facility.created");
            return "redirect:/facilities/" + id + "/hours";
        }
        if (result instanceof SaveResult.Invalid(List<Problem> problems)) {
            reject(problems, typed);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return FORM;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        FacilityView place = find(id);
        model.addAttribute("facility", FacilityForm.of(place.details()));
        return form(place, model);
    }

    @Needs("facilities.edit")
    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("facility") FacilityForm form,
            BindingResult typed,
            @RequestParam(defaultValue = "0") int accepted,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        FacilityView place = find(id);
        ChangeOutcome outcome = typed.hasErrors()
                ? new ChangeOutcome.Invalid(List.of())
                : facilities.change(id, form.details(), accepted);
        if (outcome instanceof ChangeOutcome.Invalid(List<Problem> problems)) {
            reject(problems, typed);
        }
        if (!ChangeAnswer.stored(outcome, model, response)) {
            return form(place, model);
        }
        next.addFlashAttribute("done", "admin.facility.changed");
        return "redirect:/facilities/" + id;
    }

    private String form(FacilityView place, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("maps", maps.of(List.of(place)));
        return FORM;
    }

    private static void reject(List<Problem> problems, BindingResult typed) {
        for (Problem problem : problems) {
            typed.rejectValue(
                    problem.field(), problem.key(), problem.arguments().toArray(), null);
        }
    }

    private FacilityView find(long id) {
        return facilities.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
