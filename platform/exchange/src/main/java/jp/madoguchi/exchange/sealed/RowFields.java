package jp.madoguchi.exchange.sealed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/** One row of the content, by column name. An empty field is an absent one. */
public final class RowFields {
    private final NamedCsvRecord row;

    RowFields(NamedCsvRecord row) {
        this.row = row;
    }

    String text(String column) {
        String value = row.getField(column);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The column " + column + " is empty");
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        String value = row.getField(column);
        return value.isEmpty() ? null : value;
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    /** The column names alone. */
    @Override
    public String toString() {
        return "RowFields" + row.getHeader();
    }
}
