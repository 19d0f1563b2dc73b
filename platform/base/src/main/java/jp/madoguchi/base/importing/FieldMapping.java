package jp.madoguchi.base.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.base.date.DateFormat;
import org.jspecify.annotations.Nullable;

/**
 * How one column becomes one field.
 *
 * @param dateFormat the form of its dates, null when it holds none
 * @param codes the table of its values, null when it is free text
 * @param required whether an empty cell refuses the row
 * @param pattern what the normalised value must match whole, narrower than the field's own rule; null for none
 * @param maxLength in code points of the original cell
 */
public record FieldMapping(
        ImportField field,
        SourceColumn column,
        @Nullable DateFormat dateFormat,
        @Nullable CodeTable codes,
        boolean required,
        @Nullable Pattern pattern,
        int maxLength) {

    public static final int DEFAULT_MAX_LENGTH = 300;

    public FieldMapping {
        if (dateFormat != null && codes != null) {
            throw new IllegalArgumentException("A column holds dates or codes, not both");
        }
        if (maxLength < 1) {
            throw new IllegalArgumentException("A column holds at least one character");
        }
    }

    /** What is wrong with a constant, as a sentence; empty when it can be stored, or when it is no constant. */
    public Optional<String> constantProblem() {
        return column instanceof SourceColumn.Constant(String value)
                        && CellChecker.check(this, value) instanceof CellReading.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    Optional<CellValue> constant() {
        if (!(column instanceof SourceColumn.Constant(String value))) {
            return Optional.empty();
        }
        return switch (CellChecker.check(this, value)) {
            case CellReading.Accepted accepted -> Optional.of(accepted.value());
            case CellReading.Refused refused -> throw new IllegalArgumentException("No such constant of " + field);
        };
    }

    /** A required text under the header of the field's own name. */
    public static FieldMapping of(ImportField field) {
        return of(field, SourceColumn.named(field.label()));
    }

    public static FieldMapping of(ImportField field, SourceColumn column) {
        return new FieldMapping(field, column, null, null, true, null, DEFAULT_MAX_LENGTH);
    }

    public FieldMapping dates(DateFormat format) {
        return new FieldMapping(field, column, format, codes, required, pattern, maxLength);
    }

    public FieldMapping codes(CodeTable table) {
        return new FieldMapping(field, column, dateFormat, table, required, pattern, maxLength);
    }

    public FieldMapping optional() {
        return new FieldMapping(field, column, dateFormat, codes, false, pattern, maxLength);
    }

    public FieldMapping matching(String regex) {
        return new FieldMapping(field, column, dateFormat, codes, required, Pattern.compile(regex), maxLength);
    }

    public FieldMapping atMost(int codePoints) {
        return new FieldMapping(field, column, dateFormat, codes, required, pattern, codePoints);
    }
}
