package jp.madoguchi.exchange.record;

import java.time.Instant;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.ExchangeNames;

/**
 * What a side keeps of a file that it imported: proof that it arrived, and the base of the sequence rule.
 *
 * @param terminal the terminal that wrote the file, or {@link jp.madoguchi.exchange.sealed.Manifest#ALL_TERMINALS}
 * @param direction which way it travelled
 * @param sequence its number within terminal and direction
 * @param contentSha256 the manifest's checksum, 64 lower-case hex digits
 * @param importedAt when it was confirmed
 * @param counts what the import did
 */
public record Receipt(
        String terminal, Direction direction, long sequence, String contentSha256, Instant importedAt, Counts counts) {

    public Receipt {
        ExchangeNames.terminal(terminal);
        RecordRules.require(RecordRules.SHA_256, contentSha256, "contentSha256");
        if (sequence < 1) {
            throw new IllegalArgumentException("The field sequence is 1 or more");
        }
    }

    /** Rows by what became of them. */
    public record Counts(int added, int changed, int ended, int unchanged) {
        /** All rows of the file. */
        public int total() {
            return added + changed + ended + unchanged;
        }
    }
}
