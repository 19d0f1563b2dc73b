package jp.madoguchi.ledger.bulk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveChoices;
import jp.madoguchi.ledger.card.MoveForm;
import jp.madoguchi.ledger.card.StateRules;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The chosen cards: where they can go, what the move would do, the move itself, and what it did. */
@Controller
@Needs(LedgerRights.BULK)
class BulkMoveController {

    private final BulkMoves bulk;
    private final MoveChoices choices;
    private final CurrentActor actor;
    private final Clock clock;

    BulkMoveController(BulkMoves bulk, MoveChoices choices, CurrentActor actor, Clock clock) {
        this.bulk = bulk;
        this.choices = choices;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/cards/bulk/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable CardState to, Model model) {
        BulkMove move = found(id);
        model.addAttribute("bulk", move);
        model.addAttribute("rules", choices.rules());
        if (move.done()) {
            model.addAttribute("report", bulk.report(id));
            return "ledger/bulk-report";
        }
        String now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
        return choose(id, to, MoveForm.empty(to, now, actor.get().name()), model);
    }

    @PostMapping("/cards/bulk/{id}")
    ModelAndView confirm(@PathVariable UUID id, @ModelAttribute MoveForm form, Model model) {
        BulkMove move = found(id);
        CardState to = form.to();
        if (to != null) {
            switch (bulk.confirm(id, Move.onScreen(to, form.fields(choices.papers())))) {
                case BulkResult.Done done -> {
                    return new ModelAndView("redirect:/cards/bulk/" + id);
                }
                case BulkResult.Missing missing -> model.addAttribute("missing", missing.fields());
            }
        }
        model.addAttribute("bulk", move);
        model.addAttribute("rules", choices.rules());
        return new ModelAndView(choose(id, to, form, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private BulkMove found(UUID id) {
        return bulk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String choose(UUID id, @Nullable CardState to, MoveForm form, Model model) {
        StateRules rules = choices.rules();
        model.addAttribute("targets", bulk.targets(id));
        model.addAttribute("chosen", bulk.report(id));
        model.addAttribute("to", to);
        if (to != null) {
            BulkPreview preview = bulk.preview(id, to);
            model.addAttribute("preview", preview);
            model.addAttribute("option", choices.ofMany(preview.kinds(), to, rules));
            model.addAttribute("form", form);
            choices.fill(model);
        }
        return "ledger/bulk-move";
    }
}
