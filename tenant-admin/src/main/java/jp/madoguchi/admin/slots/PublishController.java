package jp.madoguchi.admin.slots;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.planning.PublicationView;
import jp.madoguchi.core.planning.Publications;
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

/** Publishing weeks: choose, see what would happen, confirm. */
@Controller
@Needs("slots.publish")
@RequestMapping("/slots/publish")
class PublishController {

    private static final String FORM = "admin/publish";

    private final PublishingDesk desk;
    private final Publications publications;
    private final Facilities facilities;
    private final Clock clock;

    PublishController(PublishingDesk desk, Publications publications, Facilities facilities, Clock clock) {
        this.desk = desk;
        this.publications = publications;
        this.facilities = facilities;
        this.clock = clock;
    }

    @ModelAttribute("places")
    List<FacilityView> places() {
        return facilities.all();
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("runs", publications.latest());
        model.addAttribute("publish", filled(new PublishForm(null, null, null)));
        return FORM;
    }

    /** Reading only, so that the preview can be reloaded and linked. */
    @GetMapping("/preview")
    String preview(
            @ModelAttribute("publish") PublishForm form,
            BindingResult typed,
            HttpServletResponse response,
            Model model) {
        String problem = problem(form, typed);
        if (problem != null) {
            return refused(problem, form, response, model);
        }
        model.addAttribute(
                "plan",
                desk.preview(
                        Objects.requireNonNull(form.facility()),
                        Objects.requireNonNull(form.from()),
                        Objects.requireNonNull(form.weeks())));
        return "admin/publish-preview";
    }

    @PostMapping
    String publish(
            @ModelAttribute("publish") PublishForm form,
            BindingResult typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String problem = problem(form, typed);
        if (problem != null) {
            return refused(problem, form, response, model);
        }
        LocalDate from = Objects.requireNonNull(form.from());
        List<Long> ids = Objects.requireNonNull(form.facility());
        PublicationView done = desk.publish(ids, from, Objects.requireNonNull(form.weeks()));
        if (done.working()) {
            return "redirect:/slots/publish/" + done.id();
        }
        // Numbers, because what waits for the next page lies in the session and must be serialisable.
        next.addFlashAttribute("published", List.of(done.added(), done.there()));
        next.addAttribute("facility", ids.getFirst());
        next.addAttribute("week", from.toString());
        return "redirect:/slots";
    }

    /** How far a publication of many places is. */
    @GetMapping("/{id}")
    String progress(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "run", publications.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "admin/publish-run";
    }

    private @Nullable String problem(PublishForm form, BindingResult typed) {
        List<Long> known = facilities.all().stream().map(FacilityView::id).toList();
        if (form.facility() == null || form.facility().isEmpty() || !known.containsAll(form.facility())) {
            return "admin.publish.no-place";
        }
        if (typed.hasErrors() || form.from() == null || form.from().isBefore(LocalDate.now(clock))) {
            return "admin.publish.from-past";
        }
        return form.weeks() == null || form.weeks() < 1 || form.weeks() > PublishForm.MOST_WEEKS
                ? "admin.publish.weeks-wrong"
                : null;
    }

    private String refused(String problem, PublishForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        PublishForm kept =
                new PublishForm(form.facility() == null ? List.of() : form.facility(), form.from(), form.weeks());
        model.addAttribute("publish", filled(kept));
        model.addAttribute("problem", problem);
        return FORM;
    }

    private PublishForm filled(PublishForm form) {
        return form.filled(
                LocalDate.now(clock),
                facilities.all().stream().map(FacilityView::id).toList());
    }
}
