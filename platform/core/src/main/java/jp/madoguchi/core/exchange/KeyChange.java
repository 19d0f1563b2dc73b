package jp.madoguchi.core.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.ExchangeKeys;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.sealed.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes keys without a gap. The city announces its next keys in every file, signed with those in use, and uses them once
 * each enrolled terminal has told that such a file arrived. A terminal's next keys are taken from its file, and those
 * before are dropped with the first file that the new ones signed.
 */
@Service
public class KeyChange {
    private final ExchangeKeys keys;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final Clock clock;

    KeyChange(ExchangeKeys keys, JdbcClient jdbc, AuditTrail audit, CurrentActor actors, Clock clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    /** The city's keys, and terminals that do not know the next ones yet. */
    @Transactional(readOnly = true)
    public State state() {
        List<KeyView> views = Stream.concat(
                        Stream.of(KeyView.of(keys.inUse().publicIdentity(), true)),
                        keys.next().stream().map(next -> KeyView.of(next.publicIdentity(), false)))
                .toList();
        return new State(views, views.size() == 1 ? List.of() : unaware());
    }

    /** Makes new keys, which the next files announce; false when others are being announced already. */
    @Transactional
    public boolean begin() {
        jdbc.sql("LOCK TABLE exchange_key_change IN SHARE ROW EXCLUSIVE MODE").update();
        if (keys.next().isPresent()) {
            return false;
        }
        ExchangeIdentity made = keys.makeNext();
        jdbc.sql(
                        "INSERT INTO exchange_key_change (fingerprint, state, begun_by, begun_at) VALUES (?, 'ANNOUNCED', ?, ?)")
                .params(made.fingerprint(), actors.get().id(), now())
                .update();
        audit.record(AuditEntry.of("exchange.keys.begun", "exchange-keys", made.fingerprint()));
        finishWhenKnown();
        return true;
    }

    /** The keys that the file of this number announces. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PublicIdentity> announce(long sequence) {
        Optional<PublicIdentity> next = keys.next().map(ExchangeIdentity::publicIdentity);
        next.ifPresent(identity -> jdbc.sql(
                        "UPDATE exchange_key_change SET announced_in = coalesce(announced_in, ?) WHERE fingerprint = ?")
                .params(sequence, identity.fingerprint())
                .update());
        return next;
    }

    /** Uses the announced keys when every enrolled terminal knows them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finishWhenKnown() {
        Optional<ExchangeIdentity> next = keys.next();
        if (next.isPresent() && unaware().isEmpty()) {
            keys.useNext();
            jdbc.sql("UPDATE exchange_key_change SET state = 'DONE', done_at = ? WHERE fingerprint = ?")
                    .params(now(), next.get().fingerprint())
                    .update();
            audit.record(AuditEntry.of(
                    "exchange.keys.changed", "exchange-keys", next.get().fingerprint()));
        }
    }

    /** Takes what a terminal's file says of its keys. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Manifest manifest, Optional<PublicIdentity> announced) {
        String terminal = manifest.terminalId();
        int changed = jdbc.sql("""
                        UPDATE terminal SET public_identity = next_identity, fingerprint = next_fingerprint,
                            next_identity = NULL, next_fingerprint = NULL, changed_at = ?
                        WHERE id = ? AND next_fingerprint = ?
                        """)
                .params(now(), terminal, manifest.sealerKeyFingerprint())
                .update();
        if (changed == 1) {
            audit.record(AuditEntry.of("terminal.keys.changed", "terminal", terminal));
        }
        announced
                .filter(next -> next.name().terminal().filter(terminal::equals).isPresent())
                .ifPresent(next -> announced(terminal, next));
    }

    private void announced(String terminal, PublicIdentity next) {
        int stored = jdbc.sql("""
                        UPDATE terminal SET next_identity = ?, next_fingerprint = ?
                        WHERE id = ? AND fingerprint <> ? AND next_fingerprint IS DISTINCT FROM ?
                        """)
                .params(next.toPem(), next.fingerprint(), terminal, next.fingerprint(), next.fingerprint())
                .update();
        if (stored == 1) {
            audit.record(AuditEntry.of("terminal.keys.announced", "terminal", terminal));
        }
    }

    private List<String> unaware() {
        return jdbc.sql("""
                        SELECT t.id FROM terminal t
                        LEFT JOIN exchange_key_change c ON c.state = 'ANNOUNCED'
                        WHERE t.state = 'ENROLLED' AND (c.announced_in IS NULL OR t.acknowledged < c.announced_in)
                        ORDER BY t.id
                        """).query((row, number) -> row.getString("id")).list();
    }

    private Object now() {
        Instant now = clock.instant();
        return JapanTime.db(now);
    }

    /** The city's keys; {@code unaware} are the terminals that have not told of a file with the next ones. */
    public record State(List<KeyView> keys, List<String> unaware) {

        /** Whether new keys are being announced. */
        public boolean changing() {
            return keys.size() > 1;
        }
    }
}
