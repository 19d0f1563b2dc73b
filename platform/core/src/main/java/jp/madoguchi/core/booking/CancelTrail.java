package jp.madoguchi.core.booking;

import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail and whoever listens that a booking was cancelled. */
@Component
class CancelTrail {
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CancelTrail(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void cancelled(StandingBooking booking, Audience audience) {
        audit.record(new AuditEntry(
                "booking.cancelled",
                "booking",
                booking.id().toString(),
                Map.of(ChangeRecording.CHANNEL, audience.channel().name())));
        events.publishEvent(new BookingCancelled(Tenancy.current().code(), booking.id()));
    }
}
