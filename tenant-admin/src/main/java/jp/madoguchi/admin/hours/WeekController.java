package jp.madoguchi.admin.hours;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.admin.stranded.ChangeAnswer;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
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

/** The ordinary week of a place: a pattern by weekday. */
@Controller
@Needs("facilities.view")
@RequestMapping("/facilities/{id}/hours")
class WeekController {

    private static final String FORM = "admin/week";
    private static final Permission EDIT = new Permission("facilities.edit");

    private final Facilities facilities;
    private final PlaceWeeks weeks;
    private final HoursPatterns patterns;
    private final Permissions permissions;

    WeekController(Facilities facilities, PlaceWeeks weeks, HoursPatterns patterns, Permissions permissions) {
        this.facilities = facilities;
        this.weeks = weeks;
        this.patterns = patterns;
        this.permissions = permissions;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("form", WeekForm.of(weeks.of(id)));
        return form(id, model);
    }

    @Needs("facilities.edit")
    @PostMapping
    String save(
            @PathVariable long id,
            @ModelAttribute("form") WeekForm form,
            @RequestParam(defaultValue = "0") int accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        String page = form(id, model);
        if (!ChangeAnswer.stored(weeks.set(id, form.read(), accepted), model, response)) {
            return page;
        }
        next.addFlashAttribute("done", "admin-hours.week.saved");
        return "redirect:/facilities/" + id + "/hours";
    }

    private String form(long id, Model model) {
        FacilityView place = facilities.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<HoursPattern> usable =
                patterns.all().stream().filter(pattern -> pattern.fits(id)).toList();
        model.addAttribute("place", place);
        model.addAttribute("patterns", usable);
        model.addAttribute("mayEdit", permissions.allows(EDIT));
        return FORM;
    }
}
