package jp.madoguchi.agent.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.agent.audit.ChainWalk.SealedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the whole log: at the program's start, and when somebody asks. */
@Service
public class AuditChain {

    private static final int AT_ONCE = 5_000;
    private static final RowMapper<AuditRow> ROW = DataClassRowMapper.newInstance(AuditRow.class);
    private static final RowMapper<SealedRow> SEALED =
            (result, number) -> new SealedRow(ROW.mapRow(result, number), result.getBytes("hash"));

    private final JdbcClient jdbc;
    private final AuditKey key;
    private final Clock clock;
    private volatile @Nullable ChainCheck last;

    AuditChain(JdbcClient jdbc, AuditKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** Reads every row in one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainCheck check() {
        // Read before the snapshot is taken: the anchor follows the rows and is never ahead of them.
        ChainWalk walk = new ChainWalk(key, key.anchor());
        long from = 0;
        List<SealedRow> rows;
        do {
            rows = after(from);
            rows.forEach(walk::next);
            from = rows.isEmpty() ? from : rows.getLast().row().id();
        } while (rows.size() == AT_ONCE);
        ChainEnd end = jdbc.sql("SELECT last, hash FROM agent_audit_end WHERE id = 1")
                .query(ChainEnd.class)
                .optional()
                .orElse(new ChainEnd(0, new byte[0]));
        ChainCheck check = new ChainCheck(clock.instant(), walk.read(), walk.end(end));
        last = check;
        return check;
    }

    /** What the last look found. */
    public Optional<ChainCheck> last() {
        return Optional.ofNullable(last);
    }

    private List<SealedRow> after(long id) {
        return jdbc.sql("SELECT * FROM agent_audit WHERE id > ? ORDER BY id LIMIT ?")
                .params(id, AT_ONCE)
                .query(SEALED)
                .list();
    }
}
