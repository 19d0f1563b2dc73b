package jp.madoguchi.base.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.date.PartialDate;

/** One row of a file: taken whole or refused whole. */
public sealed interface ImportRow {

    /** The line of the file it starts on, counted from 1 with the header. */
    long line();

    /** Every mapped cell was accepted. */
    record Valid(long line, Map<ImportField, CellValue> values) implements ImportRow {
        public Valid {
            values = Map.copyOf(values);
        }

        /** The value to keep, or the empty text where the profile does not map the field. */
        public String stored(ImportField field) {
            CellValue value = values.get(field);
            return value == null ? "" : value.stored();
        }

        public Optional<PartialDate> date(ImportField field) {
            return Optional.ofNullable(values.get(field)).flatMap(CellValue::dateValue);
        }

        @Override
        public String toString() {
            return "Valid[line=" + line + "]";
        }
    }

    /** At least one cell, or the row as a whole, is wrong. */
    record Refused(long line, List<CellError> errors) implements ImportRow {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
