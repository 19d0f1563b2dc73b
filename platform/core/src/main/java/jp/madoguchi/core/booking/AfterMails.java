package jp.madoguchi.core.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.PlannedMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail about a change or cancellation, to whoever left an address, and the reminders that fit it. */
@Component
class AfterMails {
    private final JdbcClient jdbc;
    private final MailPlanning mails;
    private final CityTasks tasks;

    AfterMails(JdbcClient jdbc, MailPlanning mails, CityTasks tasks) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.tasks = tasks;
    }

    /** No reminder is needed any more. */
    void cancelled(UUID bookingId) {
        skipReminders(bookingId);
        plan(bookingId, List.of(mails.now(MailKind.CANCELLED)));
    }

    /** The reminders are those of the day that holds now. */
    void changed(UUID bookingId, LocalDate visit) {
        skipReminders(bookingId);
        Stream<PlannedMail> reminders =
                mails.forBooking(visit).stream().filter(mail -> mail.kind() == MailKind.REMINDER);
        plan(
                bookingId,
                Stream.concat(Stream.of(mails.now(MailKind.CHANGED)), reminders).toList());
    }

    private void skipReminders(UUID bookingId) {
        jdbc.sql("UPDATE mail SET state = 'SKIPPED' WHERE booking_id = ? AND kind = 'REMINDER' AND state = 'PLANNED'")
                .param(bookingId)
                .update();
    }

    private void plan(UUID bookingId, List<PlannedMail> planned) {
        int written = jdbc.sql("""
                        INSERT INTO mail (id, booking_id, kind, recipient, due_at, created_at, visit_day)
                        SELECT m.id, b.id, m.kind, b.email, m.due_at, b.changed_at, b.day
                        FROM booking b, unnest(?::uuid[], ?::text[], ?::timestamptz[]) AS m (id, kind, due_at)
                        WHERE b.id = ? AND b.email IS NOT NULL
                        """)
                .param(planned.stream().map(mail -> mail.id().toString()).toArray(String[]::new))
                .param(planned.stream().map(mail -> mail.kind().name()).toArray(String[]::new))
                .param(planned.stream().map(mail -> mail.dueAt().toString()).toArray(String[]::new))
                .param(bookingId)
                .update();
        if (written > 0) {
            tasks.schedule(MailPlanning.tasks(planned));
        }
    }
}
