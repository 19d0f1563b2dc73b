package jp.madoguchi.core.migration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes bookings with their people in batches. Their places are taken by the caller, who holds the slots. */
@Component
class WrittenBookings {
    private static final int PAST_MINUTES = 30;
    private static final int NUMBER_LENGTH = 8;

    private final JdbcTemplate template;
    private final SecureTokens tokens;
    private final Clock clock;

    WrittenBookings(JdbcTemplate template, SecureTokens tokens, Clock clock) {
        this.template = template;
        this.tokens = tokens;
        this.clock = clock;
    }

    UUID nextId() {
        return tokens.uuid7(clock);
    }

    String nextNumber() {
        return tokens.unambiguous(NUMBER_LENGTH);
    }

    /**
     * A booking to be written. Hides itself in {@link #toString()}.
     *
     * @param slotId null for a past visit
     */
    record Booking(
            UUID id,
            String number,
            BookingRow row,
            Visit visit,
            UUID inviteeId,
            @Nullable Long slotId,
            @Nullable String email,
            @Nullable String phone,
            byte[] fingerprint) {

        int minutes() {
            return visit.slot() == null ? PAST_MINUTES : visit.slot().minutes();
        }

        LocalTime start() {
            return visit.slot() == null ? row.start() : visit.slot().start();
        }

        @Override
        public String toString() {
            return "Booking[id=" + id + "]";
        }
    }

    void insert(MigrationRun run, List<Booking> bookings, Instant at) {
        Object now = JapanTime.db(at);
        template.batchUpdate(
                """
                INSERT INTO booking (id, number, facility_id, procedure, day, start, minutes, state, people, channel,
                    email, phone, idempotency_key, created_at, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORTED', ?, ?, ?, ?, ?)
                """,
                bookings.stream()
                        .map(one -> new Object[] {
                            one.id,
                            one.number,
                            one.visit.facilityId(),
                            one.visit.procedure(),
                            one.row.day(),
                            one.start(),
                            one.minutes(),
                            one.slotId == null ? "VISITED" : "BOOKED",
                            one.row.people(),
                            one.email,
                            one.phone,
                            one.id,
                            now,
                            now
                        })
                        .toList());
        places(bookings);
        template.batchUpdate(
                """
                INSERT INTO booking_person (booking_id, invitee_id, procedure, citizen_key, position, active)
                SELECT ?, i.id, i.procedure, i.citizen_key, 0, ? FROM invitee i WHERE i.id = ?
                """,
                bookings.stream()
                        .map(one -> new Object[] {one.id, one.slotId != null, one.inviteeId})
                        .toList());
        template.batchUpdate(
                """
                INSERT INTO staff_migration_booking (booking_id, source, old_number, run_id, fingerprint, changed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                bookings.stream()
                        .map(one -> new Object[] {
                            one.id, run.bookings().profile(), one.row.oldNumber(), run.id(), one.fingerprint, now
                        })
                        .toList());
        audit(run, bookings, "booking.imported", at);
    }

    void change(MigrationRun run, List<Booking> bookings, Instant at) {
        Object now = JapanTime.db(at);
        template.batchUpdate(
                """
                UPDATE booking SET facility_id = ?, day = ?, start = ?, minutes = ?, people = ?, email = ?, phone = ?,
                    changed_at = ? WHERE id = ?
                """,
                bookings.stream()
                        .map(one -> new Object[] {
                            one.visit.facilityId(),
                            one.row.day(),
                            one.start(),
                            one.minutes(),
                            one.row.people(),
                            one.email,
                            one.phone,
                            now,
                            one.id
                        })
                        .toList());
        template.batchUpdate(
                "DELETE FROM booking_slot WHERE booking_id = ?",
                bookings.stream().map(one -> new Object[] {one.id}).toList());
        places(bookings);
        template.batchUpdate(
                """
                UPDATE staff_migration_booking SET fingerprint = ?, changed_at = ?, changed_run = ?
                WHERE booking_id = ?
                """,
                bookings.stream()
                        .map(one -> new Object[] {one.fingerprint, now, run.id(), one.id})
                        .toList());
        audit(run, bookings, "booking.corrected-by-import", at);
    }

    private void places(List<Booking> bookings) {
        template.batchUpdate(
                "INSERT INTO booking_slot (booking_id, slot_id, places) VALUES (?, ?, ?)",
                bookings.stream()
                        .filter(one -> one.slotId != null)
                        .map(one -> new Object[] {one.id, one.slotId, one.visit.places()})
                        .toList());
    }

    private void audit(MigrationRun run, List<Booking> bookings, String action, Instant at) {
        String by = run.done() == null ? run.staged().by() : run.done().by();
        template.batchUpdate(
                """
                INSERT INTO audit (at, actor_kind, actor, action, subject_type, subject_id, detail)
                VALUES (?, ?, ?, ?, 'booking', ?, ?::jsonb)
                """,
                bookings.stream()
                        .map(one -> new Object[] {
                            JapanTime.db(at),
                            Actor.Kind.STAFF.name(),
                            by,
                            action,
                            one.id.toString(),
                            JsonText.write(Map.of("run", run.id().toString(), "line", "" + one.row.line()))
                        })
                        .toList());
    }
}
