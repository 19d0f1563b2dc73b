package jp.madoguchi.core.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The states of a mail row, each change committed by itself. docs/adr/0020 tells them. */
@Service
class MailRows {
    private static final String COLUMNS = "id, booking_id, kind, recipient, due_at, visit_day, facts::text";

    private final JdbcClient jdbc;
    private final MailSeal seal;
    private final SecureTokens tokens;
    private final Clock clock;

    MailRows(JdbcClient jdbc, MailSeal seal, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Claims a mail before it is sent: committed before the mail service is called. Of mails about one booking only the
     * first that waits can be claimed; a reminder lets all others go first.
     */
    @Transactional
    public Claim claim(UUID mailId) {
        UUID attempt = tokens.uuid7(clock);
        return jdbc.sql("""
                        UPDATE mail m SET state = 'SENDING', attempts = attempts + 1, attempt_id = ?, claimed_at = ?
                        WHERE id = ? AND state = 'PLANNED' AND NOT EXISTS (
                            SELECT 1 FROM mail e
                            WHERE e.booking_id = m.booking_id AND e.state IN ('PLANNED', 'SENDING')
                              AND e.kind <> 'REMINDER' AND (e.due_at, e.id) < (m.due_at, m.id))
                        RETURNING\s""" + COLUMNS)
                .params(attempt, JapanTime.db(clock.instant()), mailId)
                .query(this::row)
                .optional()
                .<Claim>map(mail -> new Claim.Ours(mail, attempt))
                .orElseGet(() -> standing(mailId));
    }

    private Claim standing(UUID mailId) {
        return jdbc.sql("SELECT kind, state, due_at, attempt_id, claimed_at FROM mail WHERE id = ?")
                .param(mailId)
                .<Claim>query((row, number) -> switch (MailState.valueOf(row.getString("state"))) {
                    case PLANNED -> new Claim.Behind(JapanTime.read(row, "due_at"));
                    case SENDING ->
                        new Claim.InDoubt(
                                MailKind.valueOf(row.getString("kind")),
                                row.getObject("attempt_id", UUID.class),
                                JapanTime.read(row, "claimed_at"));
                    default -> new Claim.Nothing();
                })
                .optional()
                .orElseGet(Claim.Nothing::new);
    }

    /** A mail that waits to be sent. */
    public Optional<MailRow> waiting(UUID mailId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM mail WHERE id = ? AND state = 'PLANNED'")
                .param(mailId)
                .query(this::row)
                .optional();
    }

    /** It was taken under this attempt; what it needed is forgotten. */
    @Transactional
    public void sent(UUID mailId, UUID attempt, String messageId) {
        jdbc.sql("""
                        UPDATE mail SET state = 'SENT', sent_at = ?, message_id = ?, last_error = NULL, facts = '{}'
                        WHERE id = ? AND attempt_id = ?
                        """)
                .params(JapanTime.db(clock.instant()), messageId, mailId, attempt)
                .update();
    }

    /** It was surely not taken under this attempt. */
    @Transactional
    public void back(UUID mailId, UUID attempt, String error) {
        jdbc.sql("""
                        UPDATE mail SET state = 'PLANNED', last_error = ?
                        WHERE id = ? AND attempt_id = ? AND state = 'SENDING'
                        """).params(error, mailId, attempt).update();
    }

    /** Nobody can tell whether it was taken, and a second one would do harm. */
    @Transactional
    public boolean unsure(UUID mailId, UUID attempt) {
        return jdbc.sql("UPDATE mail SET state = 'UNSURE' WHERE id = ? AND attempt_id = ? AND state = 'SENDING'")
                        .params(mailId, attempt)
                        .update()
                == 1;
    }

    /** It will not be sent: false when it is not waiting any more. */
    @Transactional
    public boolean end(UUID mailId, MailState state, String reason) {
        return jdbc.sql("""
                        UPDATE mail SET state = ?, last_error = ?, facts = '{}'
                        WHERE id = ? AND state IN ('PLANNED', 'SENDING')
                        """).params(state.name(), reason, mailId).update() == 1;
    }

    private MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getObject("booking_id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                JapanTime.read(row, "due_at"),
                row.getObject("visit_day", LocalDate.class),
                seal.opened(JsonText.read(row.getString("facts"))));
    }
}
