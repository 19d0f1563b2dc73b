package jp.madoguchi.exchange.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;

/** Bookings as rows. */
record BookingsKind() implements RecordKind<BookingRecord> {

    @Override
    public String code() {
        return "bookings";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "booking_id",
                "booking_number",
                "person_id",
                "reservation_number",
                "procedure",
                "facility_code",
                "facility_name",
                "date",
                "start",
                "minutes",
                "state",
                "group_size",
                "updated_at");
    }

    @Override
    public String[] toFields(BookingRecord booking) {
        return new String[] {
            booking.bookingId().toString(),
            booking.bookingNumber(),
            booking.personId().toString(),
            booking.reservationNumber(),
            booking.procedure(),
            booking.facilityCode(),
            booking.facilityName(),
            booking.date().toString(),
            booking.start().toString(),
            Integer.toString(booking.minutes()),
            booking.state().name(),
            Integer.toString(booking.groupSize()),
            booking.updatedAt().toString()
        };
    }

    @Override
    public BookingRecord fromFields(RowFields row) {
        return new BookingRecord(
                UUID.fromString(row.text("booking_id")),
                row.text("booking_number"),
                UUID.fromString(row.text("person_id")),
                row.text("reservation_number"),
                row.text("procedure"),
                row.text("facility_code"),
                row.text("facility_name"),
                LocalDate.parse(row.text("date")),
                LocalTime.parse(row.text("start")),
                row.number("minutes"),
                BookingState.valueOf(row.text("state")),
                row.number("group_size"),
                Instant.parse(row.text("updated_at")));
    }
}
