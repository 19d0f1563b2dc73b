package jp.madoguchi.base.date;

/** What became of a cell that should hold a date. */
public sealed interface DateReading {

    /** It is a date, perhaps with an unknown month or day. */
    record Read(PartialDate date) implements DateReading {}

    /** It is none; the reason is a sentence in Japanese without the cell's value. */
    record Refused(String reason) implements DateReading {}
}
