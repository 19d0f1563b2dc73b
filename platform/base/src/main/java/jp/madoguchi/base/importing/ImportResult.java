package jp.madoguchi.base.importing;

import java.util.List;
import jp.madoguchi.base.csv.TextEncoding;

/** What became of a file. */
public sealed interface ImportResult {

    /**
     * The file was read to its end.
     *
     * @param headers of the file, in order; empty without a header
     * @param refusedRows the first refused rows, as many as the limits keep
     * @param samples the first accepted rows
     * @param warnings about the file: sentences that do not stop the import
     */
    record Completed(
            TextEncoding encoding,
            List<String> headers,
            ImportCounts counts,
            List<ImportRow.Refused> refusedRows,
            List<ImportRow.Valid> samples,
            List<String> warnings)
            implements ImportResult {
        public Completed {
            headers = List.copyOf(headers);
            refusedRows = List.copyOf(refusedRows);
            samples = List.copyOf(samples);
            warnings = List.copyOf(warnings);
        }
    }

    /** The file as a whole cannot be taken; no row of it has reached the sink. The reason is a Japanese sentence. */
    record FileRefused(Problem problem, String reason) implements ImportResult {}

    /** Why a file was refused. */
    enum Problem {
        EMPTY,
        NOT_CSV,
        TOO_LARGE,
        ENCODING,
        SYNTAX,
        MISSING_COLUMNS,
        SWAPPED_COLUMNS,
        INDIVIDUAL_NUMBERS
    }
}
