package jp.madoguchi.core.migration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far a run is, seen while its transaction is still open. */
@Service
class ProgressNotes {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(UUID run, int done, int total) {
        jdbc.sql("""
                        INSERT INTO staff_migration_progress (run_id, done, total, changed_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (run_id) DO UPDATE SET done = excluded.done, total = excluded.total,
                            changed_at = excluded.changed_at
                        """).params(run, done, total, JapanTime.db(clock.instant())).update();
    }

    public Optional<Progress> of(UUID run) {
        return jdbc.sql("SELECT done, total FROM staff_migration_progress WHERE run_id = ?")
                .param(run)
                .query((row, number) -> new Progress(row.getInt("done"), row.getInt("total")))
                .optional();
    }
}
