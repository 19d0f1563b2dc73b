package jp.madoguchi.core.booking;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.PlannedMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail about a cancellation, to whoever left an address; the reminder is not needed any more. */
@Component
class CancelMail {
    private final JdbcClient jdbc;
    private final MailPlanning mails;
    private final CityTasks tasks;

    CancelMail(JdbcClient jdbc, MailPlanning mails, CityTasks tasks) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.tasks = tasks;
    }

    void plan(UUID bookingId) {
        jdbc.sql("UPDATE mail SET state = 'SKIPPED' WHERE booking_id = ? AND kind = 'REMINDER' AND state = 'PLANNED'")
                .param(bookingId)
                .update();
        PlannedMail mail = mails.now(MailKind.CANCELLED);
        int planned = jdbc.sql("""
                        INSERT INTO mail (id, booking_id, kind, recipient, due_at, created_at)
                        SELECT ?, id, ?, email, ?, changed_at FROM booking WHERE id = ? AND email IS NOT NULL
                        """)
                .params(mail.id(), mail.kind().name(), JapanTime.db(mail.dueAt()), bookingId)
                .update();
        if (planned == 1) {
            tasks.schedule(MailPlanning.tasks(List.of(mail)));
        }
    }
}
