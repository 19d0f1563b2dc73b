package jp.madoguchi.console.maintenance;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.maintenance.CityTerms;
import jp.madoguchi.core.maintenance.MaintenancePlans;
import jp.madoguchi.core.maintenance.PlanCommand;
import jp.madoguchi.core.maintenance.PlanResult;
import jp.madoguchi.core.tenancy.City;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a stop: typed, shown with what each city wants, and only then made. */
@Controller
@Needs(Needs.SIGNED_IN)
@RequestMapping("/maintenance/new")
class PlanController {

    private static final String FORM = "console/maintenance-new";

    private final MaintenancePlans plans;
    private final CurrentActor actors;

    PlanController(MaintenancePlans plans, CurrentActor actors) {
        this.plans = plans;
        this.actors = actors;
    }

    @ModelAttribute("open")
    List<City> open() {
        return plans.cities();
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", new PlanForm());
        return FORM;
    }

    @PostMapping
    String plan(
            @ModelAttribute("form") PlanForm form,
            BindingResult typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Optional<PlanCommand> command = typed.hasErrors() ? Optional.empty() : command(form, typed);
        if (command.isPresent()) {
            List<Problem> problems = plans.problems(command.get());
            problems.forEach(problem -> typed.rejectValue(
                    problem.field(), problem.key(), problem.arguments().toArray(), null));
            if (problems.isEmpty() && !form.isConfirmed()) {
                List<CityTerms> terms = plans.terms(command.get().cities());
                model.addAttribute("terms", terms);
                model.addAttribute("late", plans.toldTooLate(command.get(), terms));
                return FORM;
            }
            if (problems.isEmpty() && plans.plan(command.get(), actors.get()) instanceof PlanResult.Done(var id)) {
                next.addFlashAttribute("done", "console-maintenance.done.planned");
                return "redirect:/maintenance/" + id;
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return FORM;
    }

    private Optional<PlanCommand> command(PlanForm form, BindingResult typed) {
        Optional<Instant> starts = PlanForm.instant(form.getStartDate(), form.getStartTime());
        Optional<Instant> ends = PlanForm.instant(form.getEndDate(), form.getEndTime());
        if (starts.isEmpty()) {
            typed.rejectValue("startDate", "maintenance.problem.datetime");
        }
        if (ends.isEmpty()) {
            typed.rejectValue("endDate", "maintenance.problem.datetime");
        }
        if (starts.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        List<String> every = plans.cities().stream().map(City::code).toList();
        return Optional.of(form.command(starts.get(), ends.get(), every));
    }
}
