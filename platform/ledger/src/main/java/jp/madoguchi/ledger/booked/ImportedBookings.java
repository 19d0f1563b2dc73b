package jp.madoguchi.ledger.booked;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.ledger.port.BookedVisit;
import jp.madoguchi.ledger.port.Bookings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from the bookings that files brought: for an application that has no booking side of its own. */
public final class ImportedBookings implements Bookings {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ImportedBookings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, BookedVisit> activeOf(Collection<UUID> cards) {
        Map<UUID, BookedVisit> visits = new HashMap<>();
        if (cards.isEmpty()) {
            return visits;
        }
        jdbc.sql("""
                        select p.card_id, b.number, b.day, b.start, b.facility_name
                        from ledger_booking_person p join ledger_booking b on b.id = p.booking_id
                        where p.card_id in (:cards) and p.state = 'BOOKED' and b.day >= :today
                        order by b.day desc, b.start desc""").param("cards", cards).param("today", LocalDate.now(clock)).query(row -> {
            visits.put(
                    row.getObject(1, UUID.class),
                    new BookedVisit(
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, LocalTime.class),
                            row.getString(5)));
        });
        return visits;
    }
}
