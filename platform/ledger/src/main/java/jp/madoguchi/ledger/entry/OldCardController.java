package jp.madoguchi.ledger.entry;

import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.port.LedgerRights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Records an old card on the page of the new one. */
@Controller
@Needs(LedgerRights.EDIT)
class OldCardController {

    private static final int LONGEST = 200;

    private final OldCards old;
    private final Cards cards;

    OldCardController(OldCards old, Cards cards) {
        this.old = old;
        this.cards = cards;
    }

    @PostMapping("/cards/{id}/old-cards")
    String record(
            @PathVariable UUID id,
            @RequestParam OldCard.Kind kind,
            @RequestParam OldCard.Outcome outcome,
            @RequestParam(defaultValue = "") String note) {
        if (cards.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        old.record(id, kind, outcome, note.substring(0, Math.min(LONGEST, note.length())));
        return "redirect:/cards/" + id + "#old-cards";
    }
}
