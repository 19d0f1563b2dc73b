package jp.madoguchi.core.bookinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list's statement: the sums with one booking, or with none where nothing is behind.
 *
 * @param behind how many stand behind the point from which was read
 */
record ListedRow(
        int total, int people, int behind, @Nullable ListedBooking booking) {

    static BookingPage page(List<ListedRow> rows, int most) {
        ListedRow sums = rows.getFirst();
        List<ListedBooking> bookings = rows.stream()
                .map(ListedRow::booking)
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
        int before = sums.total() - sums.behind();
        return new BookingPage(bookings, before, sums.total(), sums.people(), sums.behind() > bookings.size());
    }

    static ListedRow read(ResultSet row, int number) throws SQLException {
        return new ListedRow(row.getInt("total"), row.getInt("persons"), row.getInt("behind"), booking(row));
    }

    private static @Nullable ListedBooking booking(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return id == null
                ? null
                : new ListedBooking(
                        id,
                        UnambiguousAlphabet.grouped(row.getString("number")),
                        row.getLong("facility_id"),
                        row.getString("place"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        row.getInt("minutes"),
                        row.getString("procedure"),
                        row.getString("channel"),
                        BookingState.valueOf(row.getString("state")),
                        people(row),
                        row.getBoolean("overbooked"),
                        row.getBoolean("remarked"),
                        row.getObject("ticket", Integer.class),
                        JapanTime.read(row, "created_at"));
    }

    private static List<PersonView> people(ResultSet row) throws SQLException {
        String[] ids = (String[]) row.getArray("person_ids").getArray();
        String[] reservations = (String[]) row.getArray("reservations").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        List<PersonView> people = new ArrayList<>();
        for (int at = 0; at < ids.length; at++) {
            people.add(new PersonView(UUID.fromString(ids[at]), reservations[at], names[at]));
        }
        return people;
    }
}
