package jp.madoguchi.agent.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the terminal's audit rows in the caller's transaction, and checks their chain. */
@Service
public class AuditLog implements AuditTrail {

    private static final String COLUMNS =
            "SELECT id, at, actor_kind, actor_id, action, subject_type, subject_id, detail FROM agent_audit ";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(AuditEntry entry) {
        End end = jdbc.sql("SELECT last, hash FROM agent_audit_end WHERE id = 1 FOR UPDATE")
                .query(End.class)
                .single();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditRow row = AuditRow.of(end.last() + 1, now, actor.get(), entry);
        byte[] hash = row.hashAfter(end.hash());
        jdbc.sql(
                        "INSERT INTO agent_audit (id, at, actor_kind, actor_id, action, subject_type, subject_id, detail, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(row.id(), Timestamp.from(row.at()), row.actorKind(), row.actorId(), row.action())
                .params(row.subjectType(), row.subjectId(), row.detail(), hash)
                .update();
        jdbc.sql("UPDATE agent_audit_end SET last = ?, hash = ? WHERE id = 1")
                .params(row.id(), hash)
                .update();
    }

    /** The latest rows, newest first. */
    @Transactional(readOnly = true)
    public List<AuditRow> latest(int count) {
        return jdbc.sql(COLUMNS + "ORDER BY id DESC LIMIT ?")
                .param(count)
                .query(DataClassRowMapper.newInstance(AuditRow.class))
                .list();
    }

    /** The first row whose hash does not follow from the rows before it; empty when the chain is whole. */
    @Transactional(readOnly = true)
    public OptionalLong firstBrokenRow() {
        byte[] previous = new byte[0];
        long expected = 1;
        List<AuditRow> rows = jdbc.sql(COLUMNS + "ORDER BY id")
                .query(DataClassRowMapper.newInstance(AuditRow.class))
                .list();
        List<byte[]> hashes = jdbc.sql("SELECT hash FROM agent_audit ORDER BY id")
                .query((result, number) -> result.getBytes(1))
                .list();
        for (int i = 0; i < rows.size(); i++, expected++) {
            previous = rows.get(i).hashAfter(previous);
            if (rows.get(i).id() != expected || !Arrays.equals(previous, hashes.get(i))) {
                return OptionalLong.of(expected);
            }
        }
        End end = jdbc.sql("SELECT last, hash FROM agent_audit_end")
                .query(End.class)
                .single();
        return end.last() == expected - 1 && Arrays.equals(end.hash(), previous)
                ? OptionalLong.empty()
                : OptionalLong.of(expected);
    }

    private record End(long last, byte[] hash) {}
}
