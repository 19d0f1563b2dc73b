package jp.madoguchi.core.mail;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.CityKeystore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that the bound city does not write to, kept as HMAC under the city's key. */
@Service
public class Suppressions {
    private static final String PURPOSE = "mail-suppression";

    private final JdbcClient jdbc;
    private final CityKeystore keys;
    private final AuditTrail audit;
    private final Clock clock;

    Suppressions(JdbcClient jdbc, CityKeystore keys, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a mail of this kind may not go to the address. */
    public Optional<SuppressionReason> of(EmailAddress address, MailKind kind) {
        return of(address).filter(reason -> reason.holdsBack(kind));
    }

    /** Why the address is held back, if it is. */
    public Optional<SuppressionReason> of(EmailAddress address) {
        return jdbc.sql("SELECT reason FROM mail_suppression WHERE address_key = ?")
                .param(key(address))
                .query((row, number) -> SuppressionReason.valueOf(row.getString("reason")))
                .optional();
    }

    /** Holds the address back; a refusal or a complaint weighs more than an unsubscription. */
    @Transactional
    public void add(EmailAddress address, SuppressionReason reason) {
        jdbc.sql("""
                        INSERT INTO mail_suppression AS s (address_key, reason, since) VALUES (?, ?, ?)
                        ON CONFLICT (address_key) DO UPDATE SET reason = excluded.reason, since = excluded.since
                        WHERE s.reason = 'UNSUBSCRIBED' AND excluded.reason <> 'UNSUBSCRIBED'
                        """)
                .param(key(address))
                .param(reason.name())
                .param(JapanTime.db(clock.instant()))
                .update();
    }

    /** Writes to the address again, because staff have made sure of it. */
    @Transactional
    public boolean lift(EmailAddress address) {
        boolean lifted = jdbc.sql("DELETE FROM mail_suppression WHERE address_key = ?")
                        .param(key(address))
                        .update()
                == 1;
        if (lifted) {
            audit.record(AuditEntry.of("mail.suppression.lifted", "mail", ""));
        }
        return lifted;
    }

    private byte[] key(EmailAddress address) {
        return keys.hmac(PURPOSE, address.value().toLowerCase(Locale.ROOT));
    }
}
