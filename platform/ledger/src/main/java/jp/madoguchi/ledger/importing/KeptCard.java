package jp.madoguchi.ledger.importing;

import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.text.Gaiji;

/**
 * A card that an undo left as it is.
 *
 * @param reason MOVED, PRINTED, BOOKED, EXPORTED, CHANGED, IMPORTED or USED
 */
public record KeptCard(UUID id, String name, String birth, String reason) {

    public String shownName() {
        return Gaiji.display(name);
    }

    public String shownBirth() {
        return PartialDate.fromStorage(birth).printEra();
    }

    @Override
    public String toString() {
        return "KeptCard[" + id + ", " + reason + "]";
    }
}
