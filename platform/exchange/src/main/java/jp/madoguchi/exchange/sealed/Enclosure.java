package jp.madoguchi.exchange.sealed;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.Receipt;

/**
 * What travels beside the rows, under the same signature.
 *
 * @param receipts of files that the writer imported; the same receipt may come several times
 * @param next keys that the writer will sign with from some later file on, in place of those that signed this one
 * @param fields what the city takes; only in files from the city
 */
public record Enclosure(List<Receipt> receipts, Optional<PublicIdentity> next, Optional<FieldMask> fields) {
    /** Nothing beside the rows. */
    public static final Enclosure NONE = new Enclosure(List.of(), Optional.empty(), Optional.empty());

    public Enclosure {
        receipts = List.copyOf(receipts);
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
