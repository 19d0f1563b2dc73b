package jp.madoguchi.ledger.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile as JSON, for its column in the database and for the file by which one city gives it to another.
 *
 * @param format always {@value #FORMAT}
 * @param version of this form, {@value #VERSION}
 * @param encoding null to find it out
 */
record ProfileFile(
        String format,
        int version,
        String name,
        String target,
        @Nullable String encoding,
        String separator,
        boolean header,
        List<Column> columns) {

    static final String FORMAT = "madoguchi-import-profile";
    static final int VERSION = 1;

    /**
     * One field and where it stands: exactly one of headers, position, start with length, and constant is given.
     *
     * @param date how its dates are written
     * @param codes from the file's values to the stored ones
     */
    record Column(
            String field,
            @Nullable List<String> headers,
            @Nullable Integer position,
            @Nullable Integer start,
            @Nullable Integer length,
            @Nullable String constant,
            @Nullable String date,
            @Nullable Map<String, String> codes,
            boolean required,
            @Nullable String pattern,
            int maxLength) {}
}
