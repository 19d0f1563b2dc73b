package jp.madoguchi.core.exchange;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.exchange.identity.ComparisonCode;
import jp.madoguchi.exchange.identity.InvalidIdentityException;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terminals of the bound city. */
@Service
public class Terminals {
    private final TerminalRows rows;
    private final CityIdentity city;
    private final KeyChange keyChange;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final Clock clock;

    Terminals(
            TerminalRows rows,
            CityIdentity city,
            KeyChange keyChange,
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentActor actors,
            Clock clock) {
        this.rows = rows;
        this.city = city;
        this.keyChange = keyChange;
        this.jdbc = jdbc;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    /** Every terminal, newest first. */
    public List<TerminalView> list() {
        PublicIdentity own = city.inUse();
        return rows.all().stream()
                .map(row -> new TerminalView(
                        row.id(),
                        row.name(),
                        ComparisonCode.of(own, row.inUse()),
                        row.state(),
                        row.nextSequence(),
                        Stream.concat(
                                        Stream.of(KeyView.of(row.inUse(), true)),
                                        row.next().stream().map(next -> KeyView.of(next, false)))
                                .toList(),
                        row.acknowledged(),
                        row.acknowledgedAt(),
                        row.changedBy(),
                        row.changedAt()))
                .toList();
    }

    /**
     * Takes a terminal's public identity file (PEM); it waits until somebody has compared the code. New keys of a
     * terminal that is enrolled already wait again, and its number goes on.
     */
    @Transactional
    public EnrolResult enrol(String publicIdentityPem, String name) {
        PublicIdentity identity;
        try {
            identity = PublicIdentity.fromPem(publicIdentityPem);
        } catch (InvalidIdentityException e) {
            return new EnrolResult.Refused(String.valueOf(e.getMessage()));
        }
        String terminal = identity.name().terminal().orElse(null);
        if (terminal == null) {
            return new EnrolResult.Refused("自治体の公開鍵ファイルです。端末の画面で書き出した、端末の公開鍵ファイルを選んでください。");
        }
        if (!identity.name().city().equals(Tenancy.current().code())) {
            return new EnrolResult.Refused("ほかの自治体の端末の公開鍵です。ファイルを取り違えていないか確認してください。");
        }
        store(terminal, name, publicIdentityPem, identity.fingerprint());
        audit.record(AuditEntry.of("terminal.enrolled", "terminal", terminal));
        return new EnrolResult.Waiting(terminal, ComparisonCode.of(city.inUse(), identity));
    }

    /** Somebody has compared the code on both screens. False when the terminal does not wait. */
    @Transactional
    public boolean confirm(String terminalId) {
        return change(terminalId, "WAITING", "ENROLLED", "terminal.confirmed");
    }

    /** Refuses the terminal's files from now on. */
    @Transactional
    public boolean revoke(String terminalId) {
        boolean revoked = change(terminalId, "ENROLLED", "REVOKED", "terminal.revoked")
                || change(terminalId, "WAITING", "REVOKED", "terminal.revoked");
        // A change of the city's keys may have waited for this terminal alone.
        keyChange.finishWhenKnown();
        return revoked;
    }

    /** The city's own public identity file (PEM) for terminals, with what it takes from them. */
    public String cityIdentityPem() {
        return city.pem();
    }

    private void store(String terminal, String name, String pem, String fingerprint) {
        jdbc.sql("""
                        INSERT INTO terminal (id, name, public_identity, fingerprint, state, changed_by, changed_at)
                        VALUES (?, ?, ?, ?, 'WAITING', ?, ?)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, state = 'WAITING',
                            public_identity = excluded.public_identity, fingerprint = excluded.fingerprint,
                            next_identity = NULL, next_fingerprint = NULL,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .params(terminal, name, pem, fingerprint, actors.get().id(), JapanTime.db(clock.instant()))
                .update();
    }

    private boolean change(String terminalId, String from, String to, String action) {
        int changed = jdbc.sql(
                        "UPDATE terminal SET state = ?, changed_by = ?, changed_at = ? WHERE id = ? AND state = ?")
                .params(to, actors.get().id(), JapanTime.db(clock.instant()), terminalId, from)
                .update();
        if (changed == 1) {
            audit.record(AuditEntry.of(action, "terminal", terminalId));
        }
        return changed == 1;
    }
}
