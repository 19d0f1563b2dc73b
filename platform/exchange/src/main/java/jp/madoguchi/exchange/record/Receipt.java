package jp.madoguchi.exchange.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.ExchangeNames;

/**
 * What a side keeps of a file that it imported, and tells the writer in its next file: proof that it arrived, and what
 * became of the rows.
 *
 * @param terminal the terminal that wrote the file, or {@link jp.madoguchi.exchange.sealed.Manifest#ALL_TERMINALS}
 * @param direction which way it travelled
 * @param sequence its number within terminal and direction
 * @param contentSha256 the manifest's checksum, 64 lower-case hex digits
 * @param importedAt when it was confirmed
 * @param counts what the import did
 * @param refused the first rows that were not taken; {@link Counts#refused()} counts all
 */
public record Receipt(
        String terminal,
        Direction direction,
        long sequence,
        String contentSha256,
        Instant importedAt,
        Counts counts,
        List<RefusedPerson> refused) {

    public Receipt {
        ExchangeNames.terminal(terminal);
        RecordRules.require(RecordRules.SHA_256, contentSha256, "contentSha256");
        refused = List.copyOf(refused);
        if (sequence < 1) {
            throw new IllegalArgumentException("The field sequence is 1 or more");
        }
    }

    /** Rows by what became of them. */
    public record Counts(int added, int changed, int ended, int unchanged, int refused) {
        /** All rows of the file. */
        public int total() {
            return added + changed + ended + unchanged + refused;
        }

        /** Rows that were taken. */
        public int taken() {
            return total() - refused;
        }
    }

    /**
     * A row that was not taken.
     *
     * @param personId the ledger row
     * @param reason a code such as {@code procedure}; at most 40 of {@code a-z 0-9 -}
     */
    public record RefusedPerson(UUID personId, String reason) {
        public RefusedPerson {
            RecordRules.require(RecordRules.REASON, reason, "reason");
        }
    }
}
