package jp.madoguchi.core.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff decide about single mails. */
@Service
public class MailDesk {
    private final JdbcClient jdbc;
    private final CityTasks tasks;
    private final Suppressions suppressions;
    private final MailTexts texts;
    private final AuditTrail audit;
    private final Clock clock;

    MailDesk(
            JdbcClient jdbc,
            CityTasks tasks,
            Suppressions suppressions,
            MailTexts texts,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.suppressions = suppressions;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends once more what failed or of which nobody knows; false when it is neither (any more). */
    @Transactional
    public boolean again(MailLine line) {
        if (!line.again()) {
            return false;
        }
        PlannedMail mail = new PlannedMail(line.mail().id(), line.mail().kind(), clock.instant());
        boolean planned =
                jdbc.sql("""
                        UPDATE mail SET state = 'PLANNED', due_at = ?, outcome = NULL, outcome_at = NULL
                        WHERE id = ? AND state IN ('UNSURE', 'FAILED')
                        """).params(JapanTime.db(mail.dueAt()), mail.id()).update() == 1;
        if (planned) {
            MailPlanning.tasks(List.of(mail)).forEach(tasks::ensure);
            record("mail.again", mail);
        }
        return planned;
    }

    /** Takes one of which nobody knows as sent, because the resident has it. */
    @Transactional
    public boolean settle(MailLine line) {
        boolean settled = jdbc.sql("""
                        UPDATE mail SET state = 'SENT', sent_at = claimed_at, facts = '{}'
                        WHERE id = ? AND state = 'UNSURE'
                        """).param(line.mail().id()).update() == 1;
        if (settled) {
            audit.record(AuditEntry.of("mail.settled", "mail", line.mail().id().toString()));
        }
        return settled;
    }

    /** Writes to the mail's address again. */
    @Transactional
    public boolean lift(MailLine line) {
        return EmailAddress.parse(line.mail().recipient())
                .map(suppressions::lift)
                .orElse(false);
    }

    /** A mail to many as its readers will get it. */
    public RenderedMail broadcast(String subject, String body) {
        return texts.render(
                MailKind.BROADCAST, null, Map.of("subject", subject, "text", body), "https://…/unsubscribe/…");
    }

    private void record(String action, PlannedMail mail) {
        audit.record(AuditEntry.of(action, "mail", mail.id().toString()));
    }
}
