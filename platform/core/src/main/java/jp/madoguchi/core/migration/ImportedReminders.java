package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.PlannedMail;
import jp.madoguchi.core.migration.WrittenBookings.Booking;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The reminders of bookings that were taken over; nobody is told of a booking that was made long ago. */
@Component
class ImportedReminders {
    private final JdbcTemplate template;
    private final MailPlanning planning;
    private final CityTasks tasks;

    ImportedReminders(JdbcTemplate template, MailPlanning planning, CityTasks tasks) {
        this.template = template;
        this.planning = planning;
        this.tasks = tasks;
    }

    void plan(List<Booking> bookings, Instant at) {
        List<Object[]> mails = new ArrayList<>();
        List<PlannedTask> planned = new ArrayList<>();
        for (Booking booking : bookings) {
            if (booking.email() == null || booking.slotId() == null) {
                continue;
            }
            List<PlannedMail> reminder = planning.forBooking(booking.row().day()).stream()
                    .filter(mail -> mail.kind() == MailKind.REMINDER)
                    .toList();
            reminder.forEach(mail -> mails.add(new Object[] {
                mail.id(),
                booking.id(),
                mail.kind().name(),
                booking.email(),
                JapanTime.db(mail.dueAt()),
                JapanTime.db(at)
            }));
            planned.addAll(MailPlanning.tasks(reminder));
        }
        template.batchUpdate(
                "INSERT INTO mail (id, booking_id, kind, recipient, due_at, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                mails);
        tasks.schedule(planned);
    }

    /** Takes the waiting reminders of bookings away, with their tasks. */
    void drop(List<Booking> bookings) {
        template.batchUpdate(
                "DELETE FROM mail WHERE booking_id = ? AND kind = 'REMINDER' AND state = 'PLANNED'",
                WrittenBookings.ids(bookings));
        String city = Tenancy.current().code();
        template.batchUpdate(
                "DELETE FROM jobs.scheduled_tasks WHERE task_name = 'reminder' AND task_instance = ? AND NOT picked",
                bookings.stream()
                        .map(booking -> new Object[] {city + ":" + booking.id()})
                        .toList());
    }
}
