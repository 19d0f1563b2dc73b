package jp.madoguchi.admin.slots;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import jp.madoguchi.core.planning.PlanPreview;
import jp.madoguchi.core.planning.PlanResult;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a planner comes to after each outcome. */
@Component
class PlanAnswers {

    /** The page on which a plan is confirmed. */
    String confirm(Confirm confirm, Model model) {
        model.addAttribute("confirm", confirm);
        return "admin/slots-confirm";
    }

    /** Back to the week, or to the plan as it is now. */
    String after(
            PlanResult result,
            Chosen chosen,
            Function<PlanPreview, Confirm> again,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (result) {
            case PlanResult.Done done -> {
                next.addFlashAttribute("planned", done.slots());
                next.addFlashAttribute("operation", done.operation().toString());
                yield week(chosen, next);
            }
            case PlanResult.Nothing ignored -> {
                next.addFlashAttribute("nothing", true);
                yield week(chosen, next);
            }
            case PlanResult.Strands strands ->
                conflict("admin-slots.strands-now", again.apply(strands.preview()), response, model);
            case PlanResult.ChangedMeanwhile changed ->
                conflict("admin-slots.changed-meanwhile", again.apply(changed.preview()), response, model);
        };
    }

    private String conflict(String problem, Confirm confirm, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("problem", problem);
        return confirm(confirm, model);
    }

    private static String week(Chosen chosen, RedirectAttributes next) {
        next.addAttribute("facility", chosen.place().id());
        next.addAttribute("group", chosen.group().code());
        next.addAttribute("week", chosen.monday().toString());
        return "redirect:/slots";
    }
}
