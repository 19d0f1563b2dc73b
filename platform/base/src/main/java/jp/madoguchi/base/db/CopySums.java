package jp.madoguchi.base.db;

import java.util.List;

/** What both sides of a copy hold. */
public record CopySums(List<TableSum> source, List<TableSum> target) {

    /** Whether every table has the same rows on both sides. */
    public boolean equal() {
        return source.equals(target);
    }

    public long rows() {
        return source.stream().mapToLong(TableSum::rows).sum();
    }

    /** The tables that differ. */
    public List<String> different() {
        return source.stream()
                .filter(sum -> !target.contains(sum))
                .map(TableSum::table)
                .toList();
    }
}
