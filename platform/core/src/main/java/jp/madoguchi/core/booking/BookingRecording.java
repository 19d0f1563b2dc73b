package jp.madoguchi.core.booking;

import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.tenancy.Tenancy;
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

    BookingRecording(
            BookingWriter writer,
            Leavings leavings,
            MailPlanning mails,
            CityTasks tasks,
            ApplicationEventPublisher events) {
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
        NewBooking booking = planned.email() == null
                ? planned
                : planned.withMails(mails.forBooking(planned.hold().slot().day()));
        writer.write(booking);
        tasks.schedule(MailPlanning.tasks(booking.mails()));
        events.publishEvent(new BookingMade(Tenancy.current().code(), booking.id()));
        return booking;
    }
}
