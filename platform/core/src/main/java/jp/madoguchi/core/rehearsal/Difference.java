package jp.madoguchi.core.rehearsal;

import java.util.List;

/**
 * How a table of the twin's configuration differs from the city's.
 *
 * @param table its name
 * @param added rows that only the city has
 * @param changed rows that differ
 * @param removed rows that only the twin has
 * @param examples what the first of them are called
 */
public record Difference(String table, int added, int changed, int removed, List<String> examples) {

    /** Key of the table's name in {@code messages/rehearsal}. */
    public String key() {
        return "rehearsal.table." + table;
    }
}
