package jp.madoguchi.console.maintenance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.maintenance.MaintenancePlans;
import jp.madoguchi.core.maintenance.PlanResult;
import jp.madoguchi.core.maintenance.Stop;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stops, one of them with its cities' answers, and a city's record. */
@Controller
@Needs(Needs.SIGNED_IN)
class StopController {

    private final MaintenancePlans plans;
    private final StopDesk desk;
    private final CityRegistry registry;
    private final CurrentActor actors;
    private final Clock clock;

    StopController(MaintenancePlans plans, StopDesk desk, CityRegistry registry, CurrentActor actors, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/maintenance")
    String list(Model model) {
        model.addAttribute("stops", plans.latest());
        model.addAttribute("now", clock.instant());
        return "console/maintenance";
    }

    @GetMapping("/maintenance/{id}")
    String one(@PathVariable UUID id, Model model) {
        Stop stop = find(id);
        model.addAttribute("stop", stop);
        model.addAttribute("phase", stop.phase(clock.instant()));
        model.addAttribute("lines", desk.lines(id));
        return "console/maintenance-stop";
    }

    @PostMapping("/maintenance/{id}/extend")
    String extend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String endDate,
            @RequestParam(defaultValue = "") String endTime,
            RedirectAttributes next) {
        find(id);
        Optional<Instant> end = PlanForm.instant(endDate, endTime);
        PlanResult result = end.isPresent()
                ? plans.extend(id, end.get(), actors.get())
                : PlanResult.refused("endDate", "maintenance.problem.datetime");
        return answer(id, result, "extended", next);
    }

    @PostMapping("/maintenance/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes next) {
        find(id);
        return answer(id, plans.endNow(id, actors.get()), "ended", next);
    }

    @PostMapping("/maintenance/{id}/cancel")
    String cancel(@PathVariable UUID id, RedirectAttributes next) {
        find(id);
        return answer(id, plans.cancel(id, actors.get()), "cancelled", next);
    }

    @GetMapping("/cities/{code}/maintenance")
    String record(@PathVariable String code, Model model) {
        City city = registry.byCode(code)
                .filter(known -> known.state() == City.State.ACTIVE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("city", city);
        model.addAttribute("entries", desk.recordOf(city));
        return "console/maintenance-record";
    }

    private static String answer(UUID id, PlanResult result, String done, RedirectAttributes next) {
        switch (result) {
            case PlanResult.Done finished -> next.addFlashAttribute("done", "console-maintenance.done." + done);
            case PlanResult.Refused refused ->
                next.addFlashAttribute("problem", refused.problems().getFirst());
        }
        return "redirect:/maintenance/" + id;
    }

    private Stop find(UUID id) {
        return plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
