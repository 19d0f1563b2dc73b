package jp.madoguchi.core.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The states of a mail row: PLANNED → SENDING → SENT, back to PLANNED after a failure, FAILED after the last. */
@Service
class MailRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    MailRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims a mail before it is sent, in a transaction of its own. A row that is SENDING is claimed again: the task
     * queue runs a task once at a time, so its worker has died, and a mail twice is better than none.
     */
    @Transactional
    public Optional<MailRow> claim(UUID mailId) {
        return jdbc.sql("""
                        UPDATE mail SET state = 'SENDING', attempts = attempts + 1
                        WHERE id = ? AND state IN ('PLANNED', 'SENDING')
                        RETURNING id, booking_id, kind, recipient, due_at, visit_day, facts::text
                        """).param(mailId).query(MailRows::row).optional();
    }

    /** A mail that waits to be sent. */
    public Optional<MailRow> waiting(UUID mailId) {
        return jdbc.sql("""
                        SELECT id, booking_id, kind, recipient, due_at, visit_day, facts::text FROM mail
                        WHERE id = ? AND state IN ('PLANNED', 'SENDING')
                        """).param(mailId).query(MailRows::row).optional();
    }

    @Transactional
    public void sent(UUID mailId, String messageId) {
        jdbc.sql("""
                        UPDATE mail SET state = 'SENT', sent_at = ?, message_id = ?, last_error = NULL WHERE id = ?
                        """).params(JapanTime.db(clock.instant()), messageId, mailId).update();
    }

    @Transactional
    public void failed(UUID mailId, String error) {
        jdbc.sql("UPDATE mail SET state = 'PLANNED', last_error = ? WHERE id = ?")
                .params(error, mailId)
                .update();
    }

    @Transactional
    public void gaveUp(UUID mailId) {
        jdbc.sql("UPDATE mail SET state = 'FAILED' WHERE id = ? AND state IN ('PLANNED', 'SENDING')")
                .param(mailId)
                .update();
    }

    @Transactional
    public void skip(UUID mailId) {
        jdbc.sql("UPDATE mail SET state = 'SKIPPED' WHERE id = ? AND state IN ('PLANNED', 'SENDING')")
                .param(mailId)
                .update();
    }

    /** As {@link #skip(UUID)}, with the reason that staff read. */
    @Transactional
    public void skip(UUID mailId, String reason) {
        jdbc.sql("UPDATE mail SET state = 'SKIPPED', last_error = ? WHERE id = ? AND state IN ('PLANNED', 'SENDING')")
                .params(reason, mailId)
                .update();
    }

    private static MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getObject("booking_id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                JapanTime.read(row, "due_at"),
                row.getObject("visit_day", LocalDate.class),
                JsonText.read(row.getString("facts")));
    }
}
