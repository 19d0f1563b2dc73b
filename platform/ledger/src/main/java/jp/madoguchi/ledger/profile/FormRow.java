package jp.madoguchi.ledger.profile;

import java.util.List;

/**
 * One line of the mapping form: a column of the file, positions of a line, or a fixed value, and what it becomes.
 *
 * @param source {@code H:header|header}, {@code P:3}, {@code S:1-10} or {@code C:value}
 * @param field name of the field, or empty for what is not taken
 * @param date name of the form of its dates, or empty
 * @param codes {@code 1=M、2=F}, or empty
 * @param pattern that the values must match, or empty
 * @param shown the first values of a real file; never kept
 */
public record FormRow(
        String source, String field, String date, String codes, String pattern, boolean required, List<String> shown) {

    public FormRow {
        shown = List.copyOf(shown);
    }

    static FormRow blank(String source) {
        return new FormRow(source, "", "", "", "", false, List.of());
    }

    /** Without its mark, for the screen. */
    public String label() {
        return source.length() > 2 ? source.substring(2) : "";
    }

    public boolean constant() {
        return source.startsWith("C:");
    }

    public boolean span() {
        return source.startsWith("S:");
    }

    public boolean position() {
        return source.startsWith("P:");
    }

    @Override
    public String toString() {
        return "FormRow[" + field + "]";
    }
}
