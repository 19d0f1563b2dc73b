package jp.madoguchi.core.booking;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotCounter;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a booking and frees its places. */
@Service
class CancelTransaction {
    private final JdbcClient jdbc;
    private final SlotCounter counter;
    private final CancelMail mail;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancelTransaction(
            JdbcClient jdbc,
            SlotCounter counter,
            CancelMail mail,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.counter = counter;
        this.mail = mail;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** False when the booking does not stand (any more). */
    @Transactional
    public boolean cancel(UUID bookingId) {
        int cancelled =
                jdbc.sql("""
                        UPDATE booking SET state = 'CANCELLED', changed_at = ? WHERE id = ? AND state = 'BOOKED'
                        """).params(JapanTime.db(clock.instant()), bookingId).update();
        if (cancelled == 0) {
            return false;
        }
        jdbc.sql("UPDATE booking_person SET active = false WHERE booking_id = ?")
                .param(bookingId)
                .update();
        places(bookingId).forEach(place -> counter.free(place.slotId(), place.places()));
        mail.plan(bookingId);
        audit.record(AuditEntry.of("booking.cancelled", "booking", bookingId.toString()));
        events.publishEvent(new BookingCancelled(Tenancy.current().code(), bookingId));
        return true;
    }

    private List<Place> places(UUID bookingId) {
        return jdbc.sql("SELECT slot_id, places FROM booking_slot WHERE booking_id = ? ORDER BY slot_id")
                .param(bookingId)
                .query((row, number) -> new Place(row.getLong("slot_id"), row.getInt("places")))
                .list();
    }

    private record Place(long slotId, int places) {}
}
