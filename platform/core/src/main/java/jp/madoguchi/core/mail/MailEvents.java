package jp.madoguchi.core.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.calls.CallList;
import jp.madoguchi.core.calls.CallReason;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the mail service tells of the bound city's mails, and draws the consequences. */
@Service
public class MailEvents {
    private final JdbcClient jdbc;
    private final Suppressions suppressions;
    private final CallList calls;
    private final Clock clock;

    MailEvents(JdbcClient jdbc, Suppressions suppressions, CallList calls, Clock clock) {
        this.jdbc = jdbc;
        this.suppressions = suppressions;
        this.calls = calls;
        this.clock = clock;
    }

    /** Keeps the event; false when it is known already or the city has no such mail. */
    @Transactional
    public boolean record(MailEvent event) {
        Optional<Target> target = target(event.mailId());
        if (target.isEmpty() || !keep(event)) {
            return false;
        }
        taken(event);
        MailOutcome outcome = event.outcome();
        if (outcome != null) {
            outcome(event, outcome);
            consequences(event, outcome, target.get());
        }
        return true;
    }

    private Optional<Target> target(UUID mailId) {
        return jdbc.sql("SELECT booking_id, kind, recipient FROM mail WHERE id = ? FOR UPDATE")
                .param(mailId)
                .query((row, number) -> new Target(
                        row.getObject("booking_id", UUID.class),
                        MailKind.valueOf(row.getString("kind")),
                        new EmailAddress(row.getString("recipient"))))
                .optional();
    }

    private boolean keep(MailEvent event) {
        return jdbc.sql("""
                        INSERT INTO mail_event (id, mail_id, attempt_id, kind, at, detail) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(
                                event.id(),
                                event.mailId(),
                                event.attempt(),
                                event.type(),
                                JapanTime.db(event.at()),
                                event.detail())
                        .update()
                == 1;
    }

    /** Any event proves that the service took the attempt, whatever the worker came to know. */
    private void taken(MailEvent event) {
        jdbc.sql("""
                        UPDATE mail SET state = 'SENT', sent_at = coalesce(sent_at, ?), message_id = ?, last_error = NULL,
                            facts = '{}'
                        WHERE id = ? AND attempt_id = ? AND state IN ('PLANNED', 'SENDING', 'UNSURE')
                        """)
                .params(JapanTime.db(clock.instant()), event.messageId(), event.mailId(), event.attempt())
                .update();
    }

    /** Events come in any order: a delivery does not hide a complaint. */
    private void outcome(MailEvent event, MailOutcome outcome) {
        jdbc.sql("""
                        UPDATE mail SET outcome = :outcome, outcome_at = :at
                        WHERE id = :id AND coalesce(array_position(
                            ARRAY['DELAYED', 'DELIVERED', 'BOUNCED', 'REJECTED', 'COMPLAINED'], outcome), 0) < :weight
                        """)
                .param("outcome", outcome.name())
                .param("at", JapanTime.db(event.at()))
                .param("id", event.mailId())
                .param("weight", outcome.ordinal() + 1)
                .update();
    }

    private void consequences(MailEvent event, MailOutcome outcome, Target target) {
        event.suppression().ifPresent(reason -> suppressions.add(target.recipient(), reason));
        if (target.bookingId() == null || target.kind() == MailKind.BROADCAST) {
            return;
        }
        switch (outcome) {
            case BOUNCED -> calls.add(target.bookingId(), event.mailId(), CallReason.BOUNCED);
            case REJECTED -> calls.add(target.bookingId(), event.mailId(), CallReason.REFUSED);
            case COMPLAINED -> calls.add(target.bookingId(), event.mailId(), CallReason.COMPLAINED);
            case DELIVERED, DELAYED -> {}
        }
    }

    private record Target(@Nullable UUID bookingId, MailKind kind, EmailAddress recipient) {
        @Override
        public String toString() {
            return "Target[hidden]";
        }
    }
}
