package jp.madoguchi.core.migration;

import java.util.Map;
import jp.madoguchi.base.importing.ImportField;

/**
 * A row as it lies between upload and storing. Hides itself in {@link #toString()}.
 *
 * @param cells accepted cells by field, normalised
 */
record StagedRow(int line, Map<String, String> cells) {

    /** The cell, or "" where the file has none. */
    String cell(ImportField field) {
        return cells.getOrDefault(field.name(), "");
    }

    @Override
    public String toString() {
        return "StagedRow[line=" + line + "]";
    }
}
