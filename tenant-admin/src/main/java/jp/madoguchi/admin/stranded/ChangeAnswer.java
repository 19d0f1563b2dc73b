package jp.madoguchi.admin.stranded;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.StrandedVisit;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What a page of a form needs where a change was not stored: {@code admin/stranded :: list} and {@code :: problems}. */
public final class ChangeAnswer {
    private static final int SHOWN = 100;

    private ChangeAnswer() {}

    /** Whether it was stored; otherwise the form is shown again, with what is wrong or what has to be accepted. */
    public static boolean stored(ChangeOutcome outcome, Model model, HttpServletResponse response) {
        switch (outcome) {
            case ChangeOutcome.Saved saved -> {
                return true;
            }
            case ChangeOutcome.Invalid(List<Problem> problems) -> model.addAttribute("problems", problems);
            case ChangeOutcome.NotYet(List<StrandedVisit> stranded) -> {
                model.addAttribute("strandedCount", stranded.size());
                model.addAttribute("stranded", stranded.stream().limit(SHOWN).toList());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return false;
    }
}
