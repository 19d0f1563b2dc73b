package jp.madoguchi.core.rehearsal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom the bound twin may write: addresses, and whole domains as {@code @city.example.jp}. Nobody at first. */
@Service
public class MailTo {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final Clock clock;

    MailTo(JdbcClient jdbc, AuditTrail audit, CurrentActor actors, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    public List<String> allowed() {
        return jdbc.sql("SELECT value FROM setting WHERE key = ?")
                .param(ConfigurationRows.MAIL_TO)
                .query(String.class)
                .optional()
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Keeps the list in place of the one before; gives the entries that are no address and no domain, and keeps nothing then. */
    @Transactional
    public List<String> allow(List<String> entries) {
        List<String> wrong = entries.stream().filter(entry -> !isOne(entry)).toList();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        jdbc.sql("""
                        INSERT INTO setting (key, value, changed_by, changed_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .params(
                        ConfigurationRows.MAIL_TO,
                        String.join("\n", entries),
                        actors.get().id(),
                        JapanTime.db(clock.instant()))
                .update();
        audit.record(AuditEntry.of("rehearsal.mail-to-changed", "setting", ConfigurationRows.MAIL_TO));
        return List.of();
    }

    private static boolean isOne(String entry) {
        return EmailAddress.parse(entry.startsWith("@") ? "a" + entry : entry).isPresent();
    }

    boolean allows(String address) {
        String recipient = address.toLowerCase(Locale.ROOT);
        return allowed().stream()
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .anyMatch(entry -> entry.startsWith("@") ? recipient.endsWith(entry) : recipient.equals(entry));
    }
}
