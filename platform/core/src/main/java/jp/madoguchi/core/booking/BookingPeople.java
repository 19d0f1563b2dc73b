package jp.madoguchi.core.booking;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to a booking. The constraints decide whether somebody may: one active booking by person and by citizen. */
@Component
class BookingPeople {
    private final JdbcClient jdbc;

    BookingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds people behind those who are there.
     *
     * @throws LostRace when somebody may not book any more
     */
    void join(UUID bookingId, List<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        int joined = jdbc.sql("""
                        INSERT INTO booking_person (booking_id, invitee_id, procedure, citizen_key, position, binding)
                        SELECT b.id, i.id, i.procedure, i.citizen_key, b.last + row_number() OVER (ORDER BY i.id),
                               p.one_active
                        FROM (SELECT ?::uuid AS id, (SELECT max(position) FROM booking_person WHERE booking_id = ?)
                              AS last) AS b, invitee i JOIN procedure p ON p.code = i.procedure
                        WHERE i.id = ANY (?::uuid[]) AND i.state = 'ACTIVE' ORDER BY i.id
                        """)
                .param(bookingId)
                .param(bookingId)
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .update();
        if (joined != people.size()) {
            throw new LostRace("Somebody may not book any more");
        }
    }

    /** Binds everybody of a booking whose day was over, because it has another one now. */
    void bind(UUID bookingId) {
        jdbc.sql("UPDATE booking_person SET active = true WHERE booking_id = ? AND NOT active")
                .param(bookingId)
                .update();
    }

    /** Takes a person out; the booking is then for the procedure of whoever is first. */
    void leave(UUID bookingId, UUID inviteeId) {
        jdbc.sql("DELETE FROM booking_person WHERE booking_id = ? AND invitee_id = ?")
                .params(bookingId, inviteeId)
                .update();
        jdbc.sql("""
                        UPDATE booking SET procedure = (SELECT bp.procedure FROM booking_person bp
                            WHERE bp.booking_id = booking.id ORDER BY bp.position LIMIT 1) WHERE id = ?
                        """).param(bookingId).update();
    }

    boolean has(UUID bookingId, UUID inviteeId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM booking_person WHERE booking_id = ? AND invitee_id = ?)")
                .params(bookingId, inviteeId)
                .query(Boolean.class)
                .single();
    }
}
