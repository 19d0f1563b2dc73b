package jp.madoguchi.ledger.entry;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardPanel;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.May;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Re-issue and old cards on the page of a card. */
@Component
class EntryPanel implements CardPanel {

    private final EntryRows rows;
    private final OldCards old;
    private final May may;

    EntryPanel(EntryRows rows, OldCards old, May may) {
        this.rows = rows;
        this.old = old;
        this.may = may;
    }

    @Override
    public String template() {
        return "ledger/entry-panel";
    }

    @Override
    public Object content(CardView card) {
        UUID newer = rows.replacementOf(card.id()).orElse(null);
        boolean reissue = card.state().ended() && newer == null && card.kind() == CardKind.ISSUE && may.enter();
        return new Content(
                card.id(), rows.replacedBy(card.id()).orElse(null), newer, reissue, old.of(card.id()), may.edit());
    }

    @Override
    public int order() {
        return 20;
    }

    /**
     * What the fragment shows.
     *
     * @param older the card that this one was made anew for
     * @param newer the card that was made anew for this one
     */
    public record Content(
            UUID card,
            @Nullable UUID older,
            @Nullable UUID newer,
            boolean reissue,
            List<OldCard> oldCards,
            boolean edit) {

        public List<OldCard.Kind> kinds() {
            return List.of(OldCard.Kind.values());
        }

        public List<OldCard.Outcome> outcomes() {
            return List.of(OldCard.Outcome.values());
        }
    }
}
