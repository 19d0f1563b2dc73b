package jp.madoguchi.core.broadcast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the addresses of an audience: each once, and those of places that the actor may not see not at all. */
@Component
class Recipients {
    private static final LocalDate ANY_FIRST = LocalDate.of(2000, 1, 1);

    private final JdbcClient jdbc;
    private final FacilityScope scope;
    private final Clock clock;

    Recipients(JdbcClient jdbc, FacilityScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    List<Recipient> of(Audience audience) {
        Long[] places = jdbc.sql("SELECT id FROM facility").query((row, number) -> row.getLong("id")).list().stream()
                .filter(id -> audience.facilityId() == null || id.equals(audience.facilityId()))
                .filter(scope::covers)
                .toArray(Long[]::new);
        return jdbc.sql("""
                        SELECT DISTINCT ON (lower(b.email)) b.id, b.email FROM booking b
                        WHERE b.email IS NOT NULL AND b.state = :state AND b.facility_id = ANY (:places)
                          AND b.day BETWEEN :from AND :to AND (:procedure::text IS NULL OR b.procedure = :procedure)
                        ORDER BY lower(b.email), b.day DESC, b.id
                        """)
                .param("state", audience.state().name())
                .param("places", places)
                .param("from", audience.from() == null ? first(audience.state()) : audience.from())
                .param("to", audience.to() == null ? LocalDate.of(9999, 12, 31) : audience.to())
                .param("procedure", audience.procedure())
                .query((row, number) -> new Recipient(row.getObject("id", UUID.class), row.getString("email")))
                .list();
    }

    /** Bookings that nobody has marked as come or not come stay BOOKED for ever, and nobody is expected with them. */
    private LocalDate first(BookingState state) {
        return state == BookingState.BOOKED ? JapanTime.today(clock) : ANY_FIRST;
    }

    /** Hides itself in {@link #toString()}. */
    record Recipient(UUID booking, String address) {
        @Override
        public String toString() {
            return "Recipient[booking=" + booking + "]";
        }
    }
}
