package jp.madoguchi.core.booking;

import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a booking with its mails and their tasks, and tells whoever listens, in the caller's transaction. */
@Component
class BookingRecording {
    private final BookingWriter writer;
    private final Leavings leavings;
    private final MailPlanning mails;
    private final CityTasks tasks;
    private final ApplicationEventPublisher events;
    private final CurrentActor actors;
    private final AuditTrail audit;

    BookingRecording(
            BookingWriter writer,
            Leavings leavings,
            MailPlanning mails,
            CityTasks tasks,
            ApplicationEventPublisher events,
            CurrentActor actors,
            AuditTrail audit) {
        this.actors = actors;
        this.audit = audit;
        this.writer = writer;
        this.leavings = leavings;
        this.mails = mails;
        this.tasks = tasks;
        this.events = events;
    }

    /** The hold without what was reserved for people who do not come along. */
    HoldState fit(HoldState hold) {
        return leavings.trim(hold);
    }

    NewBooking write(NewBooking planned) {
        NewBooking named = planned.by(staffName(actors.get()));
        NewBooking booking = named.email() == null
                ? named
                : named.withMails(mails.forBooking(named.hold().slot().day()));
        writer.write(booking);
        tasks.schedule(MailPlanning.tasks(booking.mails()));
        String reason = booking.hold().overReason();
        if (reason != null) {
            audit.record(
                    new AuditEntry("booking.overbooked", "booking", booking.id().toString(), Map.of("reason", reason)));
        }
        events.publishEvent(new BookingMade(Tenancy.current().code(), booking.id()));
        return booking;
    }

    private static @Nullable String staffName(Actor actor) {
        return switch (actor.kind()) {
            case STAFF, OPERATOR -> actor.name();
            case RESIDENT, TERMINAL, SYSTEM -> null;
        };
    }
}
