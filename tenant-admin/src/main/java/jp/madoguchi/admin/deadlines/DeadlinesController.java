package jp.madoguchi.admin.deadlines;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.booking.DeadlineDesk;
import jp.madoguchi.core.booking.DeadlineOutcome;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.PlaceWindow;
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

/** The deadlines of each place. */
@Controller
@Needs("deadlines.view")
@RequestMapping("/deadlines")
class DeadlinesController {
    private static final String FORM = "admin/deadline";
    private static final int SHOWN = 100;

    private final DeadlineDesk desk;
    private final Facilities facilities;
    private final CitySettings settings;
    private final Permissions permissions;

    DeadlinesController(DeadlineDesk desk, Facilities facilities, CitySettings settings, Permissions permissions) {
        this.desk = desk;
        this.facilities = facilities;
        this.settings = settings;
        this.permissions = permissions;
    }

    /** A line of the form; what the city decides stands beside it. */
    public record Row(String key, String action, String audience, int cityDays, String cityTime) {}

    /** A place, and how many deadlines it has of its own. */
    public record Line(long id, String name, int own) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "places",
                facilities.all().stream()
                        .map(place -> new Line(place.id(), place.name(), desk.own(place.id())))
                        .toList());
        return "admin/deadlines";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        FacilityView place = place(id);
        return form(place, DeadlineForm.of(desk.of(id)), model);
    }

    @Needs("deadlines.edit")
    @PostMapping("/{id}")
    String save(
            @PathVariable long id,
            @ModelAttribute("form") DeadlineForm form,
            @RequestParam Optional<String> accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        FacilityView place = place(id);
        Optional<PlaceWindow> wanted = form.read();
        if (wanted.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            return form(place, form, model);
        }
        int seen = accepted.filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        if (desk.save(id, wanted.get(), seen) instanceof DeadlineOutcome.NotYet(var stranded)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("strandedCount", stranded.size());
            model.addAttribute("lines", stranded.stream().limit(SHOWN).toList());
            return form(place, form, model);
        }
        next.addFlashAttribute("done", true);
        return "redirect:/deadlines/" + id;
    }

    private FacilityView place(long id) {
        return facilities.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(FacilityView place, DeadlineForm form, Model model) {
        List<Row> rows = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (BookingAction action : BookingAction.values()) {
                var city = action.settings(audience);
                rows.add(new Row(
                        DeadlineForm.key(action, audience),
                        "admin-deadlines.action." + action.name(),
                        "admin-deadlines.audience." + audience.name(),
                        settings.get(city.days()),
                        settings.get(city.time()).toString()));
            }
        }
        model.addAttribute("form", form);
        model.addAttribute("place", place);
        model.addAttribute("rows", rows);
        model.addAttribute("mayEdit", permissions.allows(DeadlinesScreen.EDIT));
        return FORM;
    }
}
