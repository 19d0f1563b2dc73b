package jp.madoguchi.agent.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.agent.unlock.OpenVault;
import jp.madoguchi.agent.unlock.Sessions;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The terminal's keys: the first lie in the vault, later ones here, under a password that the vault seals. Next keys are
 * announced in a file and used once the city has told that such a file arrived. In the caller's transaction.
 */
@Repository
class OwnKeys {

    private static final int PASSWORD_BYTES = 32;

    private final JdbcClient jdbc;
    private final Terminals terminals;
    private final Sessions sessions;
    private final SecureTokens tokens;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    OwnKeys(
            JdbcClient jdbc,
            Terminals terminals,
            Sessions sessions,
            SecureTokens tokens,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.terminals = terminals;
        this.sessions = sessions;
        this.tokens = tokens;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The keys that sign. */
    ExchangeIdentity inUse() {
        return find("IN_USE").orElseGet(() -> vault().identity());
    }

    /** Keys that were made and are not in use yet. */
    Optional<ExchangeIdentity> next() {
        return find("NEXT");
    }

    /** Every key that the city may have encrypted a file to. */
    List<ExchangeIdentity> all() {
        return Stream.concat(Stream.of(inUse()), next().stream()).toList();
    }

    /** Makes the next keys; false when there are some already. */
    boolean make() {
        Terminal terminal = terminals.get();
        ExchangeIdentity made = ExchangeIdentity.generateTerminal(terminal.city(), terminal.terminal(), clock);
        String password = HexFormat.of().formatHex(tokens.bytes(PASSWORD_BYTES));
        boolean stored = jdbc.sql(
                                "INSERT INTO agent_own_keys (fingerprint, state, file, password_sealed, made_by, made_at)"
                                        + " VALUES (?, 'NEXT', ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(made.fingerprint(), made.toPkcs12(password.toCharArray()), vault().seal(password))
                        .params(actor.get().id(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (stored) {
            audit.record(AuditEntry.of("own-keys.made", "own-keys", made.fingerprint()));
        }
        return stored;
    }

    /** The keys that the file of this number announces. */
    Optional<PublicIdentity> announce(long sequence) {
        jdbc.sql("UPDATE agent_own_keys SET announced_in = coalesce(announced_in, ?) WHERE state = 'NEXT'")
                .param(sequence)
                .update();
        return next().map(ExchangeIdentity::publicIdentity);
    }

    /** Whether the next keys have been in no file yet. */
    boolean toAnnounce() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM agent_own_keys WHERE state = 'NEXT' AND announced_in IS NULL)")
                .query(Boolean.class)
                .single();
    }

    /** Uses the next keys when a file that announced them has arrived; the private halves of those before are gone. */
    void useWhenKnown() {
        Optional<String> known = jdbc.sql("SELECT k.fingerprint FROM agent_own_keys k WHERE k.state = 'NEXT' AND EXISTS"
                        + " (SELECT 1 FROM agent_exchange_file f WHERE f.direction = 'TO_CITY'"
                        + " AND f.sequence >= k.announced_in AND f.arrived_at IS NOT NULL)")
                .query(String.class)
                .optional();
        known.ifPresent(fingerprint -> {
            Timestamp now = Timestamp.from(clock.instant());
            jdbc.sql("UPDATE agent_own_keys SET state = 'PAST', file = NULL, password_sealed = NULL, changed_at = ?"
                            + " WHERE state = 'IN_USE'")
                    .param(now)
                    .update();
            jdbc.sql("UPDATE agent_own_keys SET state = 'IN_USE', changed_at = ? WHERE fingerprint = ?")
                    .params(now, fingerprint)
                    .update();
            audit.record(AuditEntry.of("own-keys.changed", "own-keys", fingerprint));
        });
    }

    private Optional<ExchangeIdentity> find(String state) {
        return jdbc.sql("SELECT file, password_sealed FROM agent_own_keys WHERE state = ?")
                .param(state)
                .query((row, number) -> ExchangeIdentity.fromPkcs12(
                        row.getBytes("file"),
                        vault().open(row.getBytes("password_sealed")).toCharArray()))
                .optional();
    }

    private OpenVault vault() {
        return sessions.vault()
                .orElseThrow(() -> new IllegalStateException("The vault is locked: nobody is signed in"));
    }
}
