package jp.madoguchi.core.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bookings with their people. */
@Component
class BookingRows {
    private static final String SELECT = """
            SELECT b.id, b.number, b.facility_id, f.name AS facility_name, f.address, f.phone AS facility_phone,
                   b.day, b.start, b.minutes, b.procedure, b.channel, b.email, b.phone, b.state, b.created_at, b.language,
                   b.made_by, b.over_reason,
                   i.id AS person, i.reservation_number, i.name
            FROM booking b
            JOIN facility f ON f.id = b.facility_id
            JOIN booking_person bp ON bp.booking_id = b.id
            JOIN invitee i ON i.id = bp.invitee_id
            """;

    private final JdbcClient jdbc;

    BookingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number as it is read aloud: {@code CDFG-HJKM}. */
    static String grouped(String number) {
        return UnambiguousAlphabet.grouped(number);
    }

    Optional<BookingView> find(UUID bookingId) {
        return first(jdbc.sql(SELECT + "WHERE b.id = ? ORDER BY bp.position").param(bookingId));
    }

    Optional<BookingView> byIdempotencyKey(UUID key) {
        return first(jdbc.sql(SELECT + "WHERE b.idempotency_key = ? ORDER BY bp.position")
                .param(key));
    }

    Optional<BookingView> activeOf(UUID inviteeId) {
        return first(jdbc.sql(SELECT + """
                        WHERE b.state = 'BOOKED' AND b.id = (
                            SELECT a.booking_id FROM booking_person a
                            WHERE a.invitee_id = ? AND a.active ORDER BY a.booking_id DESC LIMIT 1)
                        ORDER BY bp.position
                        """).param(inviteeId));
    }

    /** The booking of a person that was cancelled last. */
    Optional<BookingView> lastCancelled(UUID inviteeId) {
        return first(jdbc.sql(SELECT + """
                        WHERE b.id = (
                            SELECT c.id FROM booking_person a JOIN booking c ON c.id = a.booking_id
                            WHERE a.invitee_id = ? AND c.state = 'CANCELLED' ORDER BY c.changed_at DESC LIMIT 1)
                        ORDER BY bp.position
                        """).param(inviteeId));
    }

    /** The latest bookings of a person in whatever state, by day, the last first. */
    List<BookingView> of(UUID inviteeId, int most) {
        return grouped(jdbc.sql(SELECT + """
                        WHERE b.id IN (SELECT a.booking_id FROM booking_person a WHERE a.invitee_id = ?
                                       ORDER BY a.booking_id DESC LIMIT ?)
                        ORDER BY b.day DESC, b.start DESC, b.id, bp.position
                        """).params(inviteeId, most));
    }

    List<BookingView> ofDay(LocalDate day) {
        return grouped(jdbc.sql(SELECT + "WHERE b.day = ? ORDER BY b.start, f.display_order, b.id, bp.position")
                .param(day));
    }

    /** How many active bookings lie on that day or later. */
    long activeFrom(LocalDate day) {
        return jdbc.sql("SELECT count(*) FROM booking WHERE state = 'BOOKED' AND day >= ?")
                .param(day)
                .query(Long.class)
                .single();
    }

    private static Optional<BookingView> first(JdbcClient.StatementSpec statement) {
        return grouped(statement).stream().findFirst();
    }

    private static List<BookingView> grouped(JdbcClient.StatementSpec statement) {
        Map<UUID, BookingView> byId = new LinkedHashMap<>();
        statement.query(BookingRows::row).list().forEach(view -> byId.merge(view.id(), view, BookingRows::join));
        return List.copyOf(byId.values());
    }

    private static BookingView join(BookingView one, BookingView other) {
        List<PersonView> people = new ArrayList<>(one.people());
        people.addAll(other.people());
        return new BookingView(
                one.id(),
                one.number(),
                one.facilityId(),
                one.facilityName(),
                one.facilityAddress(),
                one.facilityPhone(),
                one.day(),
                one.start(),
                one.minutes(),
                one.procedure(),
                one.channel(),
                List.copyOf(people),
                one.email(),
                one.phone(),
                one.state(),
                one.createdAt(),
                one.language(),
                one.madeBy(),
                one.overReason());
    }

    private static BookingView row(ResultSet row, int number) throws SQLException {
        PersonView person = new PersonView(
                row.getObject("person", UUID.class), row.getString("reservation_number"), row.getString("name"));
        return new BookingView(
                row.getObject("id", UUID.class),
                grouped(row.getString("number")),
                row.getLong("facility_id"),
                row.getString("facility_name"),
                row.getString("address"),
                row.getString("facility_phone"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getInt("minutes"),
                row.getString("procedure"),
                row.getString("channel"),
                List.of(person),
                row.getString("email"),
                row.getString("phone"),
                BookingState.valueOf(row.getString("state")),
                JapanTime.read(row, "created_at"),
                Language.byCode(row.getString("language")).orElse(Language.JA),
                row.getString("made_by"),
                row.getString("over_reason"));
    }
}
