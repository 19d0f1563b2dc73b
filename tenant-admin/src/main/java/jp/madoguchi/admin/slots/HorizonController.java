package jp.madoguchi.admin.slots;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.slot.BookableDays;
import jp.madoguchi.core.slot.HorizonDesk;
import jp.madoguchi.core.slot.HorizonResult;
import jp.madoguchi.core.slot.PlaceHorizon;
import jp.madoguchi.core.slot.PlaceHorizons;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From which day to which day each place may be booked. */
@Controller
@Needs("slots.publish")
@RequestMapping("/slots/horizon")
class HorizonController {

    private static final String FORM = "admin/slots-horizon-place";

    private final HorizonDesk desk;
    private final PlaceHorizons horizons;
    private final Facilities facilities;
    private final CitySettings settings;

    HorizonController(HorizonDesk desk, PlaceHorizons horizons, Facilities facilities, CitySettings settings) {
        this.desk = desk;
        this.horizons = horizons;
        this.facilities = facilities;
        this.settings = settings;
    }

    /** A place with what holds for it now. */
    public record Line(FacilityView place, BookableDays days, boolean own) {}

    @GetMapping
    String list(Model model) {
        Map<Long, PlaceHorizon> own = desk.all();
        model.addAttribute(
                "lines",
                facilities.all().stream()
                        .map(place -> new Line(
                                place,
                                horizons.days(place.id(), settings),
                                !own.getOrDefault(place.id(), PlaceHorizon.asTheCity(place.id()))
                                        .follows()))
                        .toList());
        return "admin/slots-horizon";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        FacilityView place = place(id);
        model.addAttribute("form", HorizonForm.of(desk.all().getOrDefault(id, PlaceHorizon.asTheCity(id))));
        return form(place, Map.of(), model);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable long id,
            @ModelAttribute("form") HorizonForm form,
            BindingResult typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        FacilityView place = place(id);
        if (typed.hasErrors() || form.firstMissing()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            // Where a part could not be read, Spring leaves none in the model.
            model.addAttribute("form", form);
            Map<String, String> unreadable = typed.getFieldErrors().stream()
                    .collect(Collectors.toMap(
                            FieldError::getField, error -> "admin-slots.horizon.unreadable", (one, other) -> one));
            return form(
                    place,
                    form.firstMissing() ? Map.of("firstDate", "admin-slots.horizon.no-date") : unreadable,
                    model);
        }
        return switch (desk.save(form.read(id))) {
            case HorizonResult.Saved ignored -> {
                next.addFlashAttribute("saved", place.name());
                yield "redirect:/slots/horizon";
            }
            case HorizonResult.ChangedMeanwhile ignored -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("problem", "admin-slots.horizon.changed");
                model.addAttribute("form", HorizonForm.of(desk.all().getOrDefault(id, PlaceHorizon.asTheCity(id))));
                yield form(place, Map.of(), model);
            }
            case HorizonResult.Invalid(List<Problem> problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(
                        place,
                        problems.stream().collect(Collectors.toMap(Problem::field, Problem::key, (one, other) -> one)),
                        model);
            }
        };
    }

    private String form(FacilityView place, Map<String, String> problems, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("problems", problems);
        model.addAttribute("days", horizons.days(place.id(), settings));
        return FORM;
    }

    private FacilityView place(long id) {
        return facilities.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
