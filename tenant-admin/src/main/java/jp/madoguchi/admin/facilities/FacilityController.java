package jp.madoguchi.admin.facilities;

import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.kernel.Problem;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The city's places. */
@Controller
@Needs("facilities.view")
@RequestMapping("/facilities")
class FacilityController {

    private static final String FORM = "admin/facility";

    private final Facilities facilities;
    private final Permissions permissions;

    FacilityController(Facilities facilities, Permissions permissions) {
        this.facilities = facilities;
        this.permissions = permissions;
    }

    @ModelAttribute
    void rights(Model model) {
        model.addAttribute("mayEdit", permissions.allows(FacilitiesScreen.EDIT));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("facilities", facilities.all());
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
        return answer(result, typed, response, next, "admin.facility.created", "/hours");
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        FacilityView place = find(id);
        model.addAttribute("facility", FacilityForm.of(place.details()));
        model.addAttribute("place", place);
        return FORM;
    }

    @Needs("facilities.edit")
    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("facility") FacilityForm form,
            BindingResult typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        model.addAttribute("place", find(id));
        SaveResult result = typed.hasErrors() ? null : facilities.change(id, form.details());
        return answer(result, typed, response, next, "admin.facility.changed", "");
    }

    private static String answer(
            @Nullable SaveResult result,
            BindingResult typed,
            HttpServletResponse response,
            RedirectAttributes next,
            String done,
            String page) {
        if (result instanceof SaveResult.Saved(long id)) {
            next.addFlashAttribute("done", done);
            return "redirect:/facilities/" + id + page;
        }
        if (result instanceof SaveResult.Invalid invalid) {
            for (Problem problem : invalid.problems()) {
                typed.rejectValue(
                        problem.field(), problem.key(), problem.arguments().toArray(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return FORM;
    }

    private FacilityView find(long id) {
        return facilities.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
