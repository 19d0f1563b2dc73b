package jp.madoguchi.agent.backup;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where backups go, and what became of each. */
@Service
class BackupRows {

    private static final String ROW = "SELECT id, at, state, file, size, rows, problem, actor FROM agent_backup ";
    private static final int SHOWN = 60;

    private final JdbcClient jdbc;
    private final AgentHome home;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    BackupRows(JdbcClient jdbc, AgentHome home, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.home = home;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The chosen folder, or the terminal's own. */
    @Transactional(readOnly = true)
    public Path folder() {
        return jdbc.sql("SELECT folder FROM agent_backup_place")
                .query(String.class)
                .optional()
                .map(Path::of)
                .orElseGet(home::backups);
    }

    @Transactional
    public void choose(Path folder) {
        jdbc.sql("INSERT INTO agent_backup_place (id, folder) VALUES (1, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET folder = excluded.folder")
                .param(folder.toString())
                .update();
        audit.record(AuditEntry.of("backup.folder", "backup", folder.toString()));
    }

    @Transactional
    public void verified(Path file, long size, long rows) {
        add(BackupRow.State.VERIFIED, file, size, rows, "");
        audit.record(new AuditEntry(
                "backup.made", "backup", name(file), Map.of("rows", Long.toString(rows), "size", Long.toString(size))));
    }

    @Transactional
    public void failed(Path file, String problem) {
        add(BackupRow.State.FAILED, file, 0, 0, problem);
        audit.record(new AuditEntry("backup.failed", "backup", name(file), Map.of("problem", problem)));
    }

    @Transactional
    public void removed(long id) {
        jdbc.sql("UPDATE agent_backup SET state = 'REMOVED' WHERE id = ?")
                .param(id)
                .update();
    }

    @Transactional(readOnly = true)
    public List<BackupRow> latest() {
        return jdbc.sql(ROW + "ORDER BY id DESC LIMIT ?")
                .param(SHOWN)
                .query(DataClassRowMapper.newInstance(BackupRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<BackupRow> good() {
        return jdbc.sql(ROW + "WHERE state = 'VERIFIED' ORDER BY id DESC")
                .query(DataClassRowMapper.newInstance(BackupRow.class))
                .list();
    }

    Optional<BackupRow> lastGood() {
        return good().stream().findFirst();
    }

    private void add(BackupRow.State state, Path file, long size, long rows, String problem) {
        jdbc.sql("INSERT INTO agent_backup (at, state, file, size, rows, problem, actor) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), state.name(), file.toString(), size, rows, problem)
                .param(actor.get().id())
                .update();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
