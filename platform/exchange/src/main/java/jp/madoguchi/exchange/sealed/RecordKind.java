package jp.madoguchi.exchange.sealed;

import java.util.List;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.FieldMask;

/**
 * A kind of record that a sealed file carries, and its form as a CSV row.
 *
 * @param <T> the record
 */
public sealed interface RecordKind<T> permits PeopleKind, BookingsKind {

    /**
     * Bookable people. The mask is applied when writing; a file that has more than the mask of whoever reads it is
     * refused, so that a field which the city does not let travel is neither sent nor taken.
     */
    static RecordKind<BookablePerson> people(FieldMask mask) {
        return new PeopleKind(mask);
    }

    /** Bookings. */
    static RecordKind<BookingRecord> bookings() {
        return new BookingsKind();
    }

    /** The name in the manifest. */
    String code();

    /** The CSV's column names, in order. */
    List<String> columns();

    /** The record as fields in the order of {@link #columns()}. */
    String[] toFields(T entry);

    /**
     * The record of a row.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when a field does not have its form
     */
    T fromFields(RowFields row);
}
