package jp.madoguchi.admin.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.bookingweb.booking.QuestionView;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.question.QuestionDesk;
import jp.madoguchi.core.question.QuestionKind;
import jp.madoguchi.core.question.QuestionOutcome;
import jp.madoguchi.core.question.QuestionState;
import jp.madoguchi.core.question.Questions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The city's questions, procedure by procedure, and how residents see them. */
@Controller
@Needs("questions.view")
@RequestMapping("/questions")
class QuestionsController {

    private final QuestionDesk desk;
    private final Questions questions;
    private final Procedures procedures;
    private final Permissions permissions;

    QuestionsController(QuestionDesk desk, Questions questions, Procedures procedures, Permissions permissions) {
        this.desk = desk;
        this.questions = questions;
        this.procedures = procedures;
        this.permissions = permissions;
    }

    @GetMapping
    String list(@RequestParam Optional<String> saved, Model model) {
        saved.ifPresent(id -> model.addAttribute("done", "admin-questions.done.saved"));
        model.addAttribute("mayEdit", permissions.allows(QuestionsScreen.EDIT));
        List<QuestionState> all = desk.all();
        model.addAttribute(
                "groups",
                procedures.all().stream()
                        .map(procedure -> new Group(
                                procedure.code(),
                                procedure.name(),
                                all.stream()
                                        .filter(state -> state.procedure().equals(procedure.code()))
                                        .toList()))
                        .toList());
        model.addAttribute("kinds", QuestionKind.forCities());
        return "admin/questions";
    }

    /** All that a procedure's form asks, as it is asked now. */
    @GetMapping("/preview/{procedure}")
    String preview(@PathVariable String procedure, Model model) {
        model.addAttribute("procedure", procedures.names().getOrDefault(procedure, ""));
        model.addAttribute(
                "questions", QuestionView.of(questions.of(List.of(procedure)), Map.of(), field -> List.of()));
        return "admin/question-preview";
    }

    @Needs("questions.edit")
    @PostMapping("/{id}/move")
    String move(@PathVariable long id, @RequestParam(defaultValue = "false") boolean up, RedirectAttributes next) {
        find(id);
        return answer(desk.move(id, up), "admin-questions.done.moved", next);
    }

    @Needs("questions.edit")
    @PostMapping("/{id}/remove")
    String remove(@PathVariable long id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes next) {
        find(id);
        return answer(desk.remove(id, version), "admin-questions.done.removed", next);
    }

    private void find(long id) {
        if (desk.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** A procedure with its questions in order. */
    public record Group(String code, String name, List<QuestionState> questions) {}

    private static String answer(QuestionOutcome outcome, String done, RedirectAttributes next) {
        if (outcome instanceof QuestionOutcome.Done) {
            next.addFlashAttribute("done", done);
        } else {
            next.addFlashAttribute("failed", "admin-questions.overtaken");
        }
        return "redirect:/questions";
    }
}
