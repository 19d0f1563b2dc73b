package jp.madoguchi.ledger.flag;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.ledger.card.CardPanel;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.May;
import org.springframework.stereotype.Component;

/** The flags on the page of a card. */
@Component
class FlagPanel implements CardPanel {

    private final CardFlags flags;
    private final May may;

    FlagPanel(CardFlags flags, May may) {
        this.flags = flags;
        this.may = may;
    }

    @Override
    public String template() {
        return "ledger/card-flags";
    }

    @Override
    public Object content(CardView card) {
        return new Content(card.id(), flags.of(card), flags.history(card.id()), may.edit());
    }

    @Override
    public int order() {
        return 10;
    }

    /** What the fragment shows. */
    public record Content(UUID card, List<FlagView> flags, List<FlagLine> history, boolean edit) {}
}
