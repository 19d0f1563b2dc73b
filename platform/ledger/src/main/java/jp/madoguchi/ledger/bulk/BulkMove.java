package jp.madoguchi.ledger.bulk;

import java.util.UUID;
import jp.madoguchi.ledger.card.CardState;
import org.jspecify.annotations.Nullable;

/**
 * Cards that were chosen for one move.
 *
 * @param to where they went; null until they did
 */
public record BulkMove(UUID id, @Nullable CardState to) {

    public boolean done() {
        return to != null;
    }
}
