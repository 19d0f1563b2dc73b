package jp.madoguchi.ledger.card;

import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Moves of one card, their undoing, and its hold. What was typed stays on the page when a move does not happen. */
@Controller
@Needs(LedgerRights.EDIT)
class CardMoveController {

    private final CardMoves moves;
    private final CardUndo undo;
    private final CardHolds holds;
    private final CardPage page;
    private final MoveChoices choices;

    CardMoveController(CardMoves moves, CardUndo undo, CardHolds holds, CardPage page, MoveChoices choices) {
        this.moves = moves;
        this.undo = undo;
        this.holds = holds;
        this.page = page;
        this.choices = choices;
    }

    @PostMapping("/cards/{id}/move")
    ModelAndView move(@PathVariable UUID id, @RequestParam int version, @ModelAttribute MoveForm form, Model model) {
        CardState to = form.to();
        if (to == null) {
            return again(id, form, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            Move move = Move.onScreen(to, form.fields(choices.papers()));
            return answer(id, moves.move(id, version, move), form, model);
        } catch (OptimisticLockingFailureException overtaken) {
            return refused(id, Refusal.OVERTAKEN, form, HttpStatus.CONFLICT, model);
        }
    }

    @PostMapping("/cards/{id}/undo")
    @Needs(LedgerRights.UNDO)
    ModelAndView undo(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        if (reason.isBlank()) {
            model.addAttribute("undoMissing", true);
            return again(id, null, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            return answer(id, undo.undo(id, version, reason), null, model);
        } catch (OptimisticLockingFailureException overtaken) {
            return refused(id, Refusal.OVERTAKEN, null, HttpStatus.CONFLICT, model);
        }
    }

    @PostMapping("/cards/{id}/hold")
    ModelAndView hold(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam boolean held,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        if (held && reason.isBlank()) {
            model.addAttribute("holdMissing", true);
            return again(id, null, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            holds.set(id, version, held, reason);
            return new ModelAndView("redirect:/cards/" + id);
        } catch (OptimisticLockingFailureException overtaken) {
            return refused(id, Refusal.OVERTAKEN, null, HttpStatus.CONFLICT, model);
        }
    }

    private ModelAndView answer(UUID id, MoveResult result, @Nullable MoveForm form, Model model) {
        return switch (result) {
            case MoveResult.Moved moved -> new ModelAndView("redirect:/cards/" + id);
            case MoveResult.Missing missing -> missing(id, missing.fields(), form, model);
            case MoveResult.Refused refused ->
                refused(id, refused.why(), form, HttpStatus.UNPROCESSABLE_CONTENT, model);
        };
    }

    private ModelAndView missing(UUID id, Set<MoveField> fields, @Nullable MoveForm form, Model model) {
        model.addAttribute("missing", fields);
        return again(id, form, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private ModelAndView refused(UUID id, Refusal why, @Nullable MoveForm form, HttpStatus status, Model model) {
        model.addAttribute("refusal", why);
        return again(id, form, status, model);
    }

    private ModelAndView again(UUID id, @Nullable MoveForm form, HttpStatus status, Model model) {
        if (!page.fill(id, form, model)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView(CardPage.VIEW, status);
    }
}
