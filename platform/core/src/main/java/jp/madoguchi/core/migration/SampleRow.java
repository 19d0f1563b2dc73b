package jp.madoguchi.core.migration;

import java.util.Map;

/**
 * A row of a file as it was read. Hides itself in {@link #toString()}.
 *
 * @param cells by the name of the field ({@link jp.madoguchi.base.importing.ImportField#name()})
 */
public record SampleRow(int line, Map<String, String> cells) {

    @Override
    public String toString() {
        return "SampleRow[line=" + line + "]";
    }
}
