package jp.madoguchi.console.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.visit.AskResult;
import jp.madoguchi.core.visit.Visit;
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

/** この市に入る: asking, the state of a request, the link. */
@Controller
@Needs(Needs.SIGNED_IN)
@RequestMapping("/cities/{code}/visits")
class VisitController {

    private static final String LIST = "console/visits";
    private static final String ONE = "console/visit";

    private final VisitDesk desk;
    private final CityRegistry registry;
    private final CurrentActor actors;

    VisitController(VisitDesk desk, CityRegistry registry, CurrentActor actors) {
        this.desk = desk;
        this.registry = registry;
        this.actors = actors;
    }

    @ModelAttribute("city")
    City city(@PathVariable String code) {
        return registry.byCode(code)
                .filter(city -> city.state() == City.State.ACTIVE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String list(@ModelAttribute("city") City city, Model model) {
        model.addAttribute("form", new VisitForm());
        return fill(city, model);
    }

    @PostMapping
    String ask(
            @ModelAttribute("city") City city,
            @ModelAttribute("form") VisitForm form,
            BindingResult typed,
            HttpServletResponse response,
            Model model) {
        if (!typed.hasErrors()) {
            switch (desk.ask(city, form.request(), actors.get())) {
                case AskResult.Allowed allowed -> {
                    return "redirect:/cities/" + city.code() + "/visits/" + allowed.id();
                }
                case AskResult.Requested requested -> {
                    return "redirect:/cities/" + city.code() + "/visits/" + requested.id();
                }
                case AskResult.Refused refused -> refused.problems().forEach(problem -> reject(typed, problem));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(city, model);
    }

    @GetMapping("/{id}")
    String one(@ModelAttribute("city") City city, @PathVariable UUID id, Model model) {
        model.addAttribute("visit", find(city, id));
        return ONE;
    }

    /** The answer itself shows the link: it stands nowhere else and cannot be read again. */
    @PostMapping("/{id}/link")
    String link(@ModelAttribute("city") City city, @PathVariable UUID id, HttpServletResponse response, Model model) {
        Optional<String> link = desk.link(city, id, actors.get());
        model.addAttribute("visit", find(city, id));
        link.ifPresentOrElse(address -> model.addAttribute("link", address), () -> {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("failed", "console-visit.no-link");
        });
        return ONE;
    }

    @PostMapping("/{id}/end")
    String end(@ModelAttribute("city") City city, @PathVariable UUID id, RedirectAttributes next) {
        find(city, id);
        boolean ended = desk.end(city, id, actors.get());
        next.addFlashAttribute(
                ended ? "done" : "failed", ended ? "console-visit.done.ended" : "console-visit.not-open");
        return "redirect:/cities/" + city.code() + "/visits/" + id;
    }

    private String fill(City city, Model model) {
        model.addAttribute("terms", desk.terms(city));
        model.addAttribute("visits", desk.visits(city, actors.get()));
        return LIST;
    }

    private Visit find(City city, UUID id) {
        return desk.find(city, id, actors.get()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void reject(BindingResult typed, Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        if (problem.field().isEmpty()) {
            typed.reject(problem.key(), arguments, null);
        } else {
            typed.rejectValue(problem.field(), problem.key(), arguments, null);
        }
    }
}
