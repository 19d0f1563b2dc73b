package jp.madoguchi.cloudledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.ledger.port.BookedVisit;
import jp.madoguchi.ledger.port.Bookings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the ledger from the booking side's tables: a resident's booking is seen at once. A card's id is its person's. */
@Component
class BookedInCore implements Bookings {

    private final JdbcClient jdbc;

    BookedInCore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, BookedVisit> activeOf(Collection<UUID> cards) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                SELECT p.invitee_id, b.number, b.day, b.start, f.name
                FROM booking_person p
                JOIN booking b ON b.id = p.booking_id
                JOIN facility f ON f.id = b.facility_id
                WHERE p.active AND b.state = 'BOOKED' AND p.invitee_id = ANY (?::uuid[])
                """)
                .param(cards.stream().map(UUID::toString).toArray(String[]::new))
                .query(BookedInCore::visit)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static Map.Entry<UUID, BookedVisit> visit(ResultSet row, int number) throws SQLException {
        return Map.entry(
                row.getObject("invitee_id", UUID.class),
                new BookedVisit(
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        row.getString("name")));
    }
}
