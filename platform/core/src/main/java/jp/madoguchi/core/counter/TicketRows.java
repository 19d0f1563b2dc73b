package jp.madoguchi.core.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads numbers of the waiting hall. */
@Component
class TicketRows {

    /** More than a hall can hold: a line beyond it is shown in part. */
    private static final int MOST = 1000;

    private static final String SELECT = """
            SELECT t.id, t.number, t.booking_id, b.number AS booking_number, b.start, p.name AS procedure, t.people,
                   t.state, t.desk, t.calls, t.arrived_at
            FROM staff_ticket t
            JOIN procedure p ON p.code = t.procedure
            LEFT JOIN booking b ON b.id = t.booking_id
            """;

    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WaitingLine line(long facilityId, LocalDate day) {
        List<Ticket> tickets = jdbc.sql(SELECT + """
                        WHERE t.facility_id = ? AND t.day = ?
                        ORDER BY CASE WHEN t.state IN ('CALLED', 'SERVING') THEN t.desk
                                      WHEN t.state = 'WAITING' THEN 100 ELSE 101 END,
                                 coalesce(t.ended_at, t.queued_at), t.number
                        LIMIT ?
                        """)
                .params(facilityId, day, MOST)
                .query(TicketRows::row)
                .list();
        return new WaitingLine(tickets);
    }

    Optional<Ticket> ofBooking(UUID bookingId) {
        return jdbc.sql(SELECT + "WHERE t.booking_id = ?")
                .param(bookingId)
                .query(TicketRows::row)
                .optional();
    }

    Optional<Ticket> ofRequest(UUID request) {
        return jdbc.sql(SELECT + "WHERE t.request = ?")
                .param(request)
                .query(TicketRows::row)
                .optional();
    }

    Map<UUID, Integer> numbers(Collection<UUID> bookings) {
        Map<UUID, Integer> numbers = new HashMap<>();
        if (!bookings.isEmpty()) {
            jdbc.sql("SELECT booking_id, number FROM staff_ticket WHERE booking_id = ANY (?::uuid[])")
                    .param(bookings.stream().map(UUID::toString).toArray(String[]::new))
                    .query((RowCallbackHandler)
                            row -> numbers.put(row.getObject("booking_id", UUID.class), row.getInt("number")));
        }
        return numbers;
    }

    private static Ticket row(ResultSet row, int number) throws SQLException {
        UUID booking = row.getObject("booking_id", UUID.class);
        return new Ticket(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                booking == null
                        ? null
                        : new Ticket.Booked(
                                booking,
                                UnambiguousAlphabet.grouped(row.getString("booking_number")),
                                row.getObject("start", LocalTime.class)),
                row.getString("procedure"),
                row.getInt("people"),
                TicketState.valueOf(row.getString("state")),
                row.getObject("desk", Integer.class),
                row.getInt("calls"),
                JapanTime.read(row, "arrived_at"));
    }
}
