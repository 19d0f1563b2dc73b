package jp.madoguchi.admin.facilities;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The weekly hours of a place; rows come and go by buttons that work without JavaScript. */
@Controller
@Needs("facilities.view")
@RequestMapping("/facilities/{id}/hours")
class HoursController {

    private static final String FORM = "admin/hours";

    private final Facilities facilities;
    private final Permissions permissions;

    HoursController(Facilities facilities, Permissions permissions) {
        this.facilities = facilities;
        this.permissions = permissions;
    }

    @ModelAttribute("mayEdit")
    boolean mayEdit() {
        return permissions.allows(FacilitiesScreen.EDIT);
    }

    @ModelAttribute("place")
    FacilityView place(@PathVariable long id) {
        return facilities.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("form", HoursForm.of(facilities.hours(id)));
        model.addAttribute("problems", Map.of());
        return FORM;
    }

    @Needs("facilities.edit")
    @PostMapping(params = "add")
    String add(@ModelAttribute("form") HoursForm form, Model model) {
        form.addRow();
        model.addAttribute("problems", Map.of());
        return FORM;
    }

    @Needs("facilities.edit")
    @PostMapping(params = "remove")
    String remove(@ModelAttribute("form") HoursForm form, @RequestParam int remove, Model model) {
        form.removeRow(remove);
        model.addAttribute("problems", Map.of());
        return FORM;
    }

    @Needs("facilities.edit")
    @PostMapping
    String save(
            @PathVariable long id,
            @ModelAttribute("form") HoursForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        HoursForm.Reading reading = form.read();
        Map<Integer, Problem> problems = reading.unreadable().isEmpty() ? store(id, reading) : reading.unreadable();
        if (problems == null) {
            next.addFlashAttribute("done", "admin.hours.saved");
            return "redirect:/facilities/" + id + "/hours";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", problems);
        return FORM;
    }

    private @Nullable Map<Integer, Problem> store(long id, HoursForm.Reading reading) {
        return facilities.setHours(id, reading.hours()) instanceof SaveResult.Invalid invalid
                ? reading.byRow(invalid.problems())
                : null;
    }
}
