package jp.madoguchi.admin.maintenance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.maintenance.AnswerResult;
import jp.madoguchi.core.maintenance.Decision;
import jp.madoguchi.core.maintenance.MaintenanceAnswers;
import jp.madoguchi.core.maintenance.MaintenanceRecord;
import jp.madoguchi.core.tenancy.Tenancy;
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

/** Planned stops: the list with its record, one of them with the city's answer, and the permission in print. */
@Controller
@Needs("maintenance.view")
@RequestMapping("/maintenance")
class MaintenanceController {

    private static final String ONE = "admin/maintenance-stop";

    private final MaintenanceRecord record;
    private final MaintenanceAnswers answers;
    private final Permissions permissions;
    private final CurrentActor actors;

    MaintenanceController(
            MaintenanceRecord record, MaintenanceAnswers answers, Permissions permissions, CurrentActor actors) {
        this.record = record;
        this.answers = answers;
        this.permissions = permissions;
        this.actors = actors;
    }

    @GetMapping
    String list(Model model) {
        permissions.require(MaintenanceScreen.VIEW);
        model.addAttribute("entries", record.all());
        model.addAttribute("mayEnter", permissions.allows(MaintenanceScreen.ENTER));
        return "admin/maintenance";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        permissions.require(MaintenanceScreen.VIEW);
        AnswerForm form = new AnswerForm();
        form.setName(actors.get().name());
        model.addAttribute("form", form);
        fill(find(id), model);
        return ONE;
    }

    @Needs("maintenance.approve")
    @PostMapping("/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        permissions.require(MaintenanceScreen.APPROVE);
        MaintenanceRecord.Entry entry = find(id);
        if (!typed.hasErrors()) {
            switch (answers.answer(entry.stop(), form.getDecision(), form.getName(), form.getWords(), actors.get())) {
                case AnswerResult.Kept kept -> {
                    boolean approved = kept.answer().decision() == Decision.APPROVED;
                    next.addFlashAttribute("done", "admin-maintenance.done." + (approved ? "approved" : "refused"));
                    return "redirect:/maintenance/" + id;
                }
                case AnswerResult.Refused refused -> refused.problems().forEach(problem -> reject(typed, problem));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(entry, model);
        return ONE;
    }

    /** The city's permission as a page for print. */
    @GetMapping("/{id}/permission")
    String permission(@PathVariable UUID id, Model model) {
        permissions.require(MaintenanceScreen.VIEW);
        MaintenanceRecord.Entry entry = find(id);
        if (entry.answer() == null || entry.answer().decision() != Decision.APPROVED) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("entry", entry);
        model.addAttribute("city", Tenancy.current().name());
        return "admin/maintenance-permission";
    }

    private void fill(MaintenanceRecord.Entry entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("history", answers.of(entry.stop().stop().id()));
        model.addAttribute(
                "mayAnswer", answers.mayAnswer(entry.stop()) && permissions.allows(MaintenanceScreen.APPROVE));
    }

    private static void reject(BindingResult typed, Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        if (problem.field().isEmpty()) {
            typed.reject(problem.key(), arguments, null);
        } else {
            typed.rejectValue(problem.field(), problem.key(), arguments, null);
        }
    }

    private MaintenanceRecord.Entry find(UUID id) {
        return record.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
