package jp.madoguchi.ledger.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do to the ledger; nothing of it is stored until it is confirmed.
 *
 * @param id        of the upload
 * @param sha256    of the file, lower-case hex
 * @param encoding  as people read it
 * @param added     cards that the ledger does not know
 * @param changed   cards whose details differ
 * @param unchanged cards that stay as they are
 * @param refused   rows that will not be taken
 * @param problems  the first of them
 * @param samples   the first rows that will be taken
 * @param warnings  sentences that do not stop the import
 * @param already   when the very same file was confirmed, as a sentence; null when it was not
 */
public record ImportPlan(
        UUID id,
        String profile,
        String fileName,
        long fileSize,
        String sha256,
        String encoding,
        long added,
        long changed,
        long unchanged,
        long refused,
        List<Problem> problems,
        List<Sample> samples,
        List<String> warnings,
        @Nullable String already) {

    public ImportPlan {
        problems = List.copyOf(problems);
        samples = List.copyOf(samples);
        warnings = List.copyOf(warnings);
    }

    /** Rows of the file without its header. */
    public long rows() {
        return added + changed + unchanged + refused;
    }

    /** Whether confirming it would do anything. */
    public boolean confirmable() {
        return already == null && added + changed > 0;
    }

    /** One wrong cell of a refused row. */
    public record Problem(long line, String column, String value, String reason) {

        @Override
        public String toString() {
            return "Problem[line=" + line + ", column=" + column + "]";
        }
    }

    /**
     * One row that will be taken, as a screen shows it.
     *
     * @param rare the characters beyond ordinary fonts in name and address, each once
     */
    public record Sample(
            long line,
            String name,
            String address,
            String birthDate,
            String sex,
            String serialNumber,
            String applicationId,
            List<String> rare) {

        @Override
        public String toString() {
            return "Sample[line=" + line + "]";
        }
    }
}
