package jp.madoguchi.admin.questions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.bookingweb.booking.QuestionView;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.question.QuestionDesk;
import jp.madoguchi.core.question.QuestionDraft;
import jp.madoguchi.core.question.QuestionKind;
import jp.madoguchi.core.question.QuestionOutcome;
import jp.madoguchi.core.question.QuestionState;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One question: worded, tried as residents see it, stored. Its kind stays: another kind is another question. */
@Controller
@Needs("questions.view")
@RequestMapping("/questions")
class QuestionEditController {

    private static final String FORM = "admin/question";

    private final QuestionDesk desk;
    private final Procedures procedures;
    private final Permissions permissions;

    QuestionEditController(QuestionDesk desk, Procedures procedures, Permissions permissions) {
        this.desk = desk;
        this.procedures = procedures;
        this.permissions = permissions;
    }

    @Needs("questions.edit")
    @GetMapping("/new/{procedure}/{kind}")
    String blank(@PathVariable String procedure, @PathVariable String kind, Model model) {
        Target target = target(procedure, kind);
        model.addAttribute("form", QuestionForm.of(QuestionDraft.of(target.kind()), 0));
        return show(target, model);
    }

    @Needs("questions.edit")
    @PostMapping("/new/{procedure}/{kind}")
    String add(
            @PathVariable String procedure,
            @PathVariable String kind,
            @ModelAttribute("form") QuestionForm form,
            BindingResult typed,
            @RequestParam Optional<String> preview,
            HttpServletResponse response,
            Model model) {
        Target target = target(procedure, kind);
        QuestionDraft draft = form.draft(target.kind());
        List<Problem> problems = desk.problems(draft);
        if (problems.isEmpty()
                && preview.isEmpty()
                && desk.add(procedure, draft) instanceof QuestionOutcome.Done(long id)) {
            return "redirect:/questions?saved=" + id;
        }
        reject(problems, typed, response);
        return again(target, form, draft, typed, model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        QuestionState state = find(id);
        model.addAttribute("form", QuestionForm.of(QuestionDraft.of(state.question()), state.version()));
        return show(target(state), model);
    }

    @Needs("questions.edit")
    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult typed,
            @RequestParam Optional<String> preview,
            HttpServletResponse response,
            Model model) {
        QuestionState state = find(id);
        QuestionDraft draft = form.draft(state.question().kind());
        List<Problem> problems = desk.problems(draft);
        if (problems.isEmpty() && preview.isEmpty()) {
            if (desk.change(id, form.getVersion(), draft) instanceof QuestionOutcome.Done) {
                return "redirect:/questions?saved=" + id;
            }
            typed.reject("admin-questions.overtaken.save");
            response.setStatus(HttpStatus.CONFLICT.value());
            form.setVersion(state.version());
        }
        reject(problems, typed, response);
        return again(target(state), form, draft, typed, model);
    }

    private static void reject(List<Problem> problems, BindingResult typed, HttpServletResponse response) {
        for (Problem problem : problems) {
            typed.rejectValue(
                    problem.field().isEmpty() ? "text" : problem.field(),
                    problem.key(),
                    problem.arguments().toArray(),
                    null);
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    private String again(Target target, QuestionForm form, QuestionDraft draft, BindingResult typed, Model model) {
        if (!typed.hasErrors()) {
            model.addAttribute("tried", QuestionView.of(List.of(draft.preview()), Map.of(), field -> List.of()));
        }
        form.addSpare(target.kind());
        return show(target, model);
    }

    private String show(Target target, Model model) {
        model.addAttribute("mayEdit", permissions.allows(QuestionsScreen.EDIT));
        model.addAttribute("target", target);
        model.addAttribute("history", target.id() == 0 ? List.of() : desk.history(target.id()));
        return FORM;
    }

    private QuestionState find(long id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Target target(QuestionState state) {
        return new Target(
                state.id(),
                procedures.names().getOrDefault(state.procedure(), ""),
                state.question().kind(),
                "/questions/" + state.id());
    }

    private Target target(String procedure, String code) {
        String name = procedures.names().get(procedure);
        QuestionKind kind = QuestionKind.forCities().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
        if (name == null || kind == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Target(0, name, kind, "/questions/new/" + procedure + "/" + code);
    }

    /**
     * What is worded.
     *
     * @param id 0 for a new question
     * @param action where the form goes
     */
    public record Target(long id, String procedure, QuestionKind kind, String action) {}
}
