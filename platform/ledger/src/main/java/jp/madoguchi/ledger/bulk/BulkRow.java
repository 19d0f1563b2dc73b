package jp.madoguchi.ledger.bulk;

import java.util.UUID;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A card of a bulk move, or a number that means none.
 *
 * @param typed   the number as it was typed; empty where the card was chosen otherwise
 * @param card    null where the number means no card
 * @param refusal why it does not move; null where it can, or did
 */
public record BulkRow(
        int position,
        String typed,
        @Nullable UUID card,
        String name,
        String serialNumber,
        @Nullable CardKind kind,
        @Nullable CardState state,
        boolean held,
        int version,
        @Nullable Refusal refusal,
        boolean moved) {

    public String shownName() {
        return Gaiji.display(name);
    }

    BulkRow refused(@Nullable Refusal why) {
        return new BulkRow(position, typed, card, name, serialNumber, kind, state, held, version, why, moved);
    }

    @Override
    public String toString() {
        return "BulkRow[" + position + "]";
    }
}
