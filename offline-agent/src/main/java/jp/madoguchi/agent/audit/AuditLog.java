package jp.madoguchi.agent.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the terminal's audit rows in the caller's transaction, each sealed over the one before. */
@Service
public class AuditLog implements AuditTrail {

    static final String COLUMNS =
            "SELECT id, at, actor_kind, actor_id, action, subject_type, subject_id, detail FROM agent_audit ";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final AuditKey key;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, CurrentActor actor, AuditKey key, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.key = key;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(AuditEntry entry) {
        ChainEnd end = jdbc.sql("SELECT last, hash FROM agent_audit_end WHERE id = 1 FOR UPDATE")
                .query(ChainEnd.class)
                .single();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditRow row = AuditRow.of(end.last() + 1, now, actor.get(), entry);
        byte[] hash = key.seal(row.content(end.hash()));
        jdbc.sql(
                        "INSERT INTO agent_audit (id, at, actor_kind, actor_id, action, subject_type, subject_id, detail, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(row.id(), Timestamp.from(row.at()), row.actorKind(), row.actorId(), row.action())
                .params(row.subjectType(), row.subjectId(), row.detail(), hash)
                .update();
        jdbc.sql("UPDATE agent_audit_end SET last = ?, hash = ? WHERE id = 1")
                .params(row.id(), hash)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new Anchoring(new ChainEnd(row.id(), hash)));
    }

    /** The latest rows, newest first. */
    @Transactional(readOnly = true)
    public List<AuditRow> latest(int count) {
        return jdbc.sql(COLUMNS + "ORDER BY id DESC LIMIT ?")
                .param(count)
                .query(DataClassRowMapper.newInstance(AuditRow.class))
                .list();
    }

    /** When the last row was written; empty on a terminal that has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastAt() {
        return latest(1).stream().findFirst().map(AuditRow::at);
    }

    /** Moves the anchor when the row stands: a row that was rolled back is missed by nobody. */
    private final class Anchoring implements TransactionSynchronization {

        private final ChainEnd end;

        private Anchoring(ChainEnd end) {
            this.end = end;
        }

        @Override
        public void afterCommit() {
            key.anchor(end);
        }
    }
}
