package jp.madoguchi.ledger.card;

import java.util.List;
import java.util.UUID;

/**
 * Cards moved; heard in the transaction of the move.
 *
 * @param undone the state that was taken back, or {@code to} itself where nothing was
 */
public record CardsMoved(List<UUID> cards, CardState to, CardState undone) {

    public boolean undo() {
        return undone != to;
    }
}
