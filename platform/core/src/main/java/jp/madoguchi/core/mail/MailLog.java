package jp.madoguchi.core.mail;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Mails of the bound city. */
@Service
public class MailLog {
    private final JdbcClient jdbc;

    MailLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mails of a booking, by their time. */
    public List<MailView> of(UUID bookingId) {
        return jdbc.sql("""
                        SELECT id, kind, recipient, state, due_at, sent_at, attempts, last_error FROM mail
                        WHERE booking_id = ? ORDER BY due_at, id
                        """)
                .param(bookingId)
                .query((row, number) -> new MailView(
                        row.getObject("id", UUID.class),
                        MailKind.valueOf(row.getString("kind")),
                        row.getString("recipient"),
                        MailState.valueOf(row.getString("state")),
                        JapanTime.read(row, "due_at"),
                        JapanTime.readOptional(row, "sent_at"),
                        row.getInt("attempts"),
                        row.getString("last_error")))
                .list();
    }
}
