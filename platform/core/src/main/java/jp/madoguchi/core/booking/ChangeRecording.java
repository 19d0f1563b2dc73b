package jp.madoguchi.core.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down that a booking has changed: its time, the trail, the mails, and whoever listens. */
@Component
class ChangeRecording {
    /** In the trail's detail: by which channel somebody asked for it. */
    static final String CHANNEL = "channel";

    private final JdbcClient jdbc;
    private final AfterMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRecording(
            JdbcClient jdbc, AfterMails mails, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The group has changed while the time stays; its length follows the slots it takes now. */
    void group(StandingBooking booking, int people, String action, UUID person, Audience audience) {
        jdbc.sql("""
                        UPDATE booking SET people = ?, changed_at = ?, changes = changes + 1, minutes = coalesce((SELECT sum(s.minutes)
                            FROM booking_slot bs JOIN slot s ON s.id = bs.slot_id WHERE bs.booking_id = booking.id),
                            minutes)
                        WHERE id = ?
                        """)
                .params(people, JapanTime.db(clock.instant()), booking.id())
                .update();
        record(
                booking.id(),
                action,
                Map.of(
                        "person",
                        person.toString(),
                        "people",
                        Integer.toString(people),
                        CHANNEL,
                        audience.channel().name()),
                booking.visit().day());
    }

    /** It has another time or place. */
    void moved(StandingBooking booking, ChangeState to, Audience audience) {
        String reason = to.beyond();
        jdbc.sql("""
                        UPDATE booking SET facility_id = ?, day = ?, start = ?, minutes = ?, people = ?, changed_at = ?,
                            changes = changes + 1, over_reason = ?
                        WHERE id = ?
                        """)
                .param(to.slot().facilityId())
                .param(to.slot().day())
                .param(to.slot().start())
                .param(to.minutes())
                .param(booking.people() + to.joining().size())
                .param(JapanTime.db(clock.instant()))
                .param(reason)
                .param(booking.id())
                .update();
        if (reason != null) {
            audit.record(
                    new AuditEntry("booking.overbooked", "booking", booking.id().toString(), Map.of("reason", reason)));
        }
        record(
                booking.id(),
                "booking.moved",
                Map.of(
                        "from",
                        booking.visit().begins().toString(),
                        "fromPlace",
                        Long.toString(booking.visit().facilityId()),
                        "to",
                        to.slot().day().atTime(to.slot().start()).toString(),
                        "toPlace",
                        Long.toString(to.slot().facilityId()),
                        "people",
                        Integer.toString(booking.people() + to.joining().size()),
                        CHANNEL,
                        audience.channel().name()),
                to.slot().day());
    }

    private void record(UUID bookingId, String action, Map<String, String> detail, LocalDate day) {
        mails.changed(bookingId, day);
        audit.record(new AuditEntry(action, "booking", bookingId.toString(), detail));
        events.publishEvent(new BookingChanged(Tenancy.current().code(), bookingId));
    }
}
