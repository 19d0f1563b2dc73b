package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.PlannedMail;
import jp.madoguchi.core.migration.WrittenBookings.Booking;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reminders of bookings that were taken over; nobody is told of a booking that was made long ago. */
@Component
class ImportedReminders {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final MailPlanning planning;
    private final CityTasks tasks;

    ImportedReminders(JdbcTemplate template, JdbcClient jdbc, MailPlanning planning, CityTasks tasks) {
        this.template = template;
        this.jdbc = jdbc;
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
    void drop(List<UUID> bookings) {
        List<UUID> mails = jdbc.sql("""
                        DELETE FROM mail WHERE booking_id = ANY (?::uuid[]) AND kind = 'REMINDER' AND state = 'PLANNED'
                        RETURNING id
                        """)
                .param(bookings.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        String city = Tenancy.current().code();
        jdbc.sql("""
                        DELETE FROM jobs.scheduled_tasks
                        WHERE task_name = 'reminder' AND task_instance = ANY (?::text[]) AND NOT picked
                        """)
                .param(mails.stream().map(id -> city + ":" + id).toArray(String[]::new))
                .update();
    }
}
