package jp.madoguchi.core.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.MailLog;
import jp.madoguchi.core.mail.MailView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Bookings for staff; whoever belongs to single places sees theirs alone. */
@Service
public class DayList {
    private final BookingRows bookings;
    private final MailLog mails;
    private final CityTasks tasks;
    private final AuditLog audit;
    private final BookingAnswers answers;
    private final Clock clock;
    private final FacilityScope scope;

    DayList(
            BookingRows bookings,
            MailLog mails,
            CityTasks tasks,
            AuditLog audit,
            BookingAnswers answers,
            Clock clock,
            FacilityScope scope) {
        this.bookings = bookings;
        this.mails = mails;
        this.tasks = tasks;
        this.audit = audit;
        this.answers = answers;
        this.clock = clock;
        this.scope = scope;
    }

    /** The bookings of a day (cancelled ones too), by start and place; of one place, or of all with null. */
    public List<DayEntry> of(LocalDate day, @Nullable Long facilityId) {
        return bookings.ofDay(day).stream()
                .filter(booking -> facilityId == null || booking.facilityId() == facilityId)
                .filter(booking -> scope.covers(booking.facilityId()))
                .map(booking -> new DayEntry(
                        booking.id(),
                        booking.number(),
                        booking.facilityId(),
                        booking.facilityName(),
                        booking.start(),
                        booking.minutes(),
                        booking.procedure(),
                        booking.channel(),
                        booking.state(),
                        booking.people()))
                .toList();
    }

    /** One booking with its mails, tasks and history; empty for one at a place that the actor may not see. */
    public Optional<BookingDetail> detail(UUID bookingId) {
        return bookings.find(bookingId)
                .filter(booking -> scope.covers(booking.facilityId()))
                .map(booking -> {
                    List<MailView> sent = mails.of(bookingId);
                    List<String> ids = new ArrayList<>();
                    ids.add(bookingId.toString());
                    sent.forEach(mail -> ids.add(mail.id().toString()));
                    return new BookingDetail(
                            booking,
                            answers.of(bookingId),
                            sent,
                            tasks.about(ids),
                            audit.of("booking", bookingId.toString()));
                });
    }

    /** How many active bookings lie today or ahead. */
    public long upcoming() {
        return bookings.activeFrom(JapanTime.today(clock));
    }
}
