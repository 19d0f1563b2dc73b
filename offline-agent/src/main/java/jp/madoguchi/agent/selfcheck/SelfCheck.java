package jp.madoguchi.agent.selfcheck;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.agent.audit.AuditChain;
import jp.madoguchi.agent.audit.AuditLog;
import jp.madoguchi.agent.audit.ChainCheck;
import jp.madoguchi.agent.backup.Backups;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.selfcheck.Finding.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the terminal knows of its own state. */
@Service
public class SelfCheck {

    private static final Duration FRESH = Duration.ofHours(1);

    private final AgentHome home;
    private final AuditLog log;
    private final AuditChain chain;
    private final Backups backups;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final DiskEncryption encryption = DiskEncryption.ofThisMachine();
    private volatile @Nullable Looked disk;

    SelfCheck(AgentHome home, AuditLog log, AuditChain chain, Backups backups, JdbcClient jdbc, Clock clock) {
        this.home = home;
        this.log = log;
        this.chain = chain;
        this.backups = backups;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything, in the order of the page. */
    public List<Finding> look() {
        Instant now = clock.instant();
        return List.of(
                disk(now),
                Rules.clock(now, log.lastAt(), time("SELECT max(updated_at) FROM ledger_booking")),
                Rules.backup(
                        now,
                        backups.lastGood(),
                        time("SELECT set_up_at FROM agent_terminal").orElse(now)),
                Rules.space(home.root().toFile().getUsableSpace()),
                database(),
                log());
    }

    /** What somebody has to do something about. */
    public List<Finding> bad() {
        return look().stream().filter(Finding::bad).toList();
    }

    private Finding disk(Instant now) {
        Looked known = disk;
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            known = new Looked(now, encryption.look(home.root()));
            disk = known;
        }
        return known.finding();
    }

    private Finding database() {
        long broken = count("SELECT coalesce(sum(checksum_failures), 0) FROM pg_stat_database")
                + count("SELECT count(*) FROM pg_index WHERE NOT indisvalid OR NOT indisready");
        boolean checked = jdbc.sql("SELECT current_setting('data_checksums')")
                .query(String.class)
                .single()
                .equals("on");
        if (broken > 0) {
            return Finding.of(Level.ALARM, "database.broken");
        }
        return checked ? Finding.of(Level.FINE, "database.fine") : Finding.of(Level.WARNING, "database.unchecked");
    }

    private Finding log() {
        Optional<ChainCheck> check = chain.last();
        if (check.isEmpty()) {
            return Finding.of(Level.UNKNOWN, "log.unchecked");
        }
        return check.get().whole()
                ? Finding.of(Level.FINE, "log.fine", check.get().rows())
                : Finding.of(
                        Level.ALARM,
                        "log.broken",
                        check.get().breaks().getFirst().row());
    }

    private Optional<Instant> time(String sql) {
        return jdbc.sql(sql).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** The answer of the operating system, which takes seconds. */
    private record Looked(Instant at, Finding finding) {}
}
