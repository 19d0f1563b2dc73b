package jp.madoguchi.base.csv;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line it starts on, counted from 1
 */
public record CsvRow(long line, List<String> cells) {

    @Override
    public String toString() {
        return "CsvRow[line=" + line + "]";
    }
}
