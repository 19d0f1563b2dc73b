package jp.madoguchi.core.bookinglist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.exchange.record.BookablePerson;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bookings of the bound city on days and in states that a test chooses. */
public final class ListTown {

    private final BookingTown town;
    private final JdbcClient jdbc;
    private final SecureTokens tokens = new SecureTokens();

    public ListTown(ApplicationContext context) {
        this.town = new BookingTown(context);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** A place that is open every day from 9 to 17 o'clock. */
    public long place() {
        return town.place(5);
    }

    /** A booking of a new person of that name, made on the first of the visit's month. */
    public Made booking(long place, String name, LocalDate day, int hour) {
        return booking(place, name, day, hour, "WEB", "BOOKED", day.withDayOfMonth(1));
    }

    public Made booking(
            long place, String name, LocalDate day, int hour, String channel, String state, LocalDate madeOn) {
        BookablePerson person = town.person(name, "1990-01-01");
        town.importAll(List.of(person));
        UUID id = UUID.randomUUID();
        String number = tokens.unambiguous(8);
        Instant made = JapanTime.instant(madeOn.atTime(12, 0));
        jdbc.sql("""
                        WITH made AS (
                            INSERT INTO booking (id, number, facility_id, procedure, day, start, minutes, state, people,
                                                 channel, idempotency_key, created_at, changed_at)
                            VALUES (:id, :number, :place, 'issue', :day, :start, 30, :state, 1, :channel, :id, :made, :made)
                        )
                        INSERT INTO booking_person (booking_id, invitee_id, procedure, position, active)
                        VALUES (:id, :person, 'issue', 1, :state = 'BOOKED')
                        """)
                .param("id", id)
                .param("number", number)
                .param("place", place)
                .param("day", day)
                .param("start", LocalTime.of(hour, 0))
                .param("state", state)
                .param("channel", channel)
                .param("made", JapanTime.db(made))
                .param("person", person.personId())
                .update();
        return new Made(id, number, person.personId(), person.reservationNumber());
    }

    /** @param number 受付番号, compact */
    public record Made(UUID id, String number, UUID person, String reservation) {}
}
