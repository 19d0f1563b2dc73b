package jp.madoguchi.ledger.ending;

import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.ledger.card.EndReason;
import org.jspecify.annotations.Nullable;

/** One row to end, or one person whose rows all end. */
public record Ending(Who who, EndReason reason) {

    /** Whom an ending means. */
    public sealed interface Who {}

    /** A row of the ledger that the caller found by a key of its own. */
    public record Row(UUID card) implements Who {}

    /**
     * Every row of a person, as a register names them.
     *
     * @param address narrows people of one name and birth date; null where the register has none
     */
    public record Person(
            String name, PartialDate birthDate, @Nullable String address) implements Who {

        @Override
        public String toString() {
            return "Person[…]";
        }
    }
}
