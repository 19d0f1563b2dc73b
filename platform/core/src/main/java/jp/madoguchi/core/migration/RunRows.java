package jp.madoguchi.core.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.migration.MigrationRun.SourceFile;
import jp.madoguchi.core.migration.MigrationRun.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of runs. */
@Component
class RunRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    RunRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void insert(UUID id, SourceFile bookings, @Nullable SourceFile people, String by) {
        jdbc.sql("""
                        INSERT INTO staff_migration_run (id, state, profile, bookings_file, bookings_sha256,
                            people_profile, people_file, people_sha256, choices, staged_by, staged_at)
                        VALUES (?, 'STAGED', ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .param(id)
                .param(bookings.profile())
                .param(bookings.name())
                .param(bookings.sha256())
                .param(people == null ? null : people.profile())
                .param(people == null ? null : people.name())
                .param(people == null ? null : people.sha256())
                .param(MigrationChoices.FIRST.json())
                .param(by)
                .param(JapanTime.db(now()))
                .update();
    }

    void warn(UUID id, List<String> warnings) {
        jdbc.sql("UPDATE staff_migration_run SET warnings = ? WHERE id = ?")
                .params(String.join("\n", warnings), id)
                .update();
    }

    Optional<MigrationRun> find(UUID id) {
        return jdbc.sql("SELECT * FROM staff_migration_run WHERE id = ?")
                .param(id)
                .query(RunRows::row)
                .optional();
    }

    /** The run if it is in this state, kept so until the transaction ends. */
    Optional<MigrationRun> lock(UUID id, MigrationState state) {
        return jdbc.sql("SELECT * FROM staff_migration_run WHERE id = ? AND state = ? FOR NO KEY UPDATE")
                .params(id, state.name())
                .query(RunRows::row)
                .optional();
    }

    List<MigrationRun> newest(int limit) {
        return jdbc.sql("SELECT * FROM staff_migration_run ORDER BY staged_at DESC, id DESC LIMIT ?")
                .param(limit)
                .query(RunRows::row)
                .list();
    }

    boolean move(UUID id, MigrationState from, MigrationState to, String notice) {
        return jdbc.sql("UPDATE staff_migration_run SET state = ?, notice = ? WHERE id = ? AND state = ?")
                        .params(to.name(), notice, id, from.name())
                        .update()
                == 1;
    }

    void choose(UUID id, MigrationChoices choices) {
        jdbc.sql("UPDATE staff_migration_run SET choices = ?::jsonb WHERE id = ?")
                .params(choices.json(), id)
                .update();
    }

    void checked(UUID id, MigrationCounts counts, String notice) {
        jdbc.sql("""
                        UPDATE staff_migration_run SET state = 'CHECKED', counts = ?::jsonb, checked_at = ?, notice = ?
                        WHERE id = ?
                        """).params(counts.json(), JapanTime.db(now()), notice, id).update();
    }

    void wanted(UUID id, String by) {
        jdbc.sql("UPDATE staff_migration_run SET done_by = ? WHERE id = ?")
                .params(by, id)
                .update();
    }

    void done(UUID id, Instant at) {
        jdbc.sql("UPDATE staff_migration_run SET state = 'DONE', done_at = ? WHERE id = ?")
                .params(JapanTime.db(at), id)
                .update();
    }

    void undoWanted(UUID id, String by) {
        jdbc.sql("UPDATE staff_migration_run SET undone_by = ? WHERE id = ?")
                .params(by, id)
                .update();
    }

    void undone(UUID id, String notice) {
        jdbc.sql("UPDATE staff_migration_run SET state = 'UNDONE', undone_at = ?, notice = ? WHERE id = ?")
                .params(JapanTime.db(now()), notice, id)
                .update();
    }

    private static MigrationRun row(ResultSet row, int number) throws SQLException {
        String people = row.getString("people_file");
        return new MigrationRun(
                row.getObject("id", UUID.class),
                MigrationState.valueOf(row.getString("state")),
                new SourceFile(
                        row.getString("bookings_file"), row.getString("profile"), row.getString("bookings_sha256")),
                people == null
                        ? null
                        : new SourceFile(people, row.getString("people_profile"), row.getString("people_sha256")),
                row.getString("warnings").lines().toList(),
                MigrationChoices.read(row.getString("choices")),
                MigrationCounts.read(row.getString("counts")),
                row.getString("notice"),
                new Step(row.getString("staged_by"), JapanTime.read(row, "staged_at")),
                JapanTime.readOptional(row, "checked_at"),
                step(row.getString("done_by"), JapanTime.readOptional(row, "done_at")),
                step(row.getString("undone_by"), JapanTime.readOptional(row, "undone_at")));
    }

    private static @Nullable Step step(@Nullable String by, @Nullable Instant at) {
        return by == null ? null : new Step(by, at);
    }
}
