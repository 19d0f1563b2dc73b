package jp.madoguchi.ledger.printing;

import java.util.List;

/**
 * A day's list as it is printed.
 *
 * @param title   the day in words
 * @param note    who made it and when, at the foot of each page
 * @param headings of the columns, as many as {@link #WIDTHS}
 * @param groups  by place
 */
public record DaySheet(String title, String note, List<String> headings, List<Group> groups) {

    /** Of the columns, in millimetres: time, booking, name, birth date, number, storage, people. */
    static final List<Float> WIDTHS = List.of(15f, 26f, 41f, 30f, 23f, 37f, 10f);

    /** The visits at one place; cells are in the order of the headings. */
    public record Group(String place, List<List<String>> rows) {}

    @Override
    public String toString() {
        return "DaySheet[…]";
    }
}
