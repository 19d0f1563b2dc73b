package jp.madoguchi.exchange.record;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks on the fields of records; a message never repeats the value, which may be personal data. */
final class RecordRules {
    static final Pattern PROCEDURE = Pattern.compile("[a-z][a-z0-9_-]{0,39}");
    static final Pattern REASON = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    static final Pattern RESERVATION_NUMBER = Pattern.compile("[0-9A-Z]{11}");
    static final Pattern CITY_NUMBER = Pattern.compile("[0-9A-Z]{1,20}");
    static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    static final Pattern MMDD = Pattern.compile("[0-9]{4}");
    static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private RecordRules() {}

    static String require(Pattern pattern, String value, String field) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("The field " + field + " does not have its form");
        }
        return value;
    }

    /** An absent value and an empty one are the same: both become null. */
    static @Nullable String optional(Pattern pattern, @Nullable String value, String field) {
        String present = blankToNull(value);
        return present == null ? null : require(pattern, present, field);
    }

    static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
