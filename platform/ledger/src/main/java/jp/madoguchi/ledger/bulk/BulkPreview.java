package jp.madoguchi.ledger.bulk;

import java.util.List;
import jp.madoguchi.ledger.card.CardKind;

/**
 * What a move would do, or did.
 *
 * @param can   how many can move, or moved
 * @param cannot the others, each with its reason, in the order of the list
 * @param kinds the kinds of those that can move
 */
public record BulkPreview(int can, List<BulkRow> cannot, List<CardKind> kinds) {

    /** How many rows a screen shows; all are in the CSV. */
    public static final int SHOWN = 200;

    public List<BulkRow> shown() {
        return cannot.subList(0, Math.min(SHOWN, cannot.size()));
    }

    public int all() {
        return can + cannot.size();
    }
}
