package jp.madoguchi.core.migration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a run; each that takes long is a task of the worker. */
@Service
public class MigrationRuns {
    private final RunRows runs;
    private final StagedRows rows;
    private final ProgressNotes progress;
    private final CityTasks tasks;
    private final AuditTrail audit;
    private final CurrentActor actors;

    MigrationRuns(
            RunRows runs,
            StagedRows rows,
            ProgressNotes progress,
            CityTasks tasks,
            AuditTrail audit,
            CurrentActor actors) {
        this.runs = runs;
        this.rows = rows;
        this.progress = progress;
        this.tasks = tasks;
        this.audit = audit;
        this.actors = actors;
    }

    public Optional<MigrationRun> find(UUID run) {
        return runs.find(run);
    }

    /** The newest first. */
    public List<MigrationRun> newest(int limit) {
        return runs.newest(limit);
    }

    /** How far the task of a run is. */
    public Optional<Progress> progress(UUID run) {
        return progress.of(run);
    }

    /** The first readable rows of a file, to be looked at; empty when the run has ended. */
    public List<SampleRow> samples(UUID run, RowKind kind, int limit) {
        return rows.first(run, kind, limit).stream()
                .map(row -> new SampleRow(row.line(), row.cells()))
                .toList();
    }

    /** Starts the dry run by these choices; false when the run is not open. */
    @Transactional
    public boolean check(UUID run, MigrationChoices choices) {
        boolean moved = runs.move(run, MigrationState.STAGED, MigrationState.CHECKING, "")
                || runs.move(run, MigrationState.CHECKED, MigrationState.CHECKING, "");
        if (moved) {
            runs.choose(run, choices);
            start(CheckTask.NAME, run);
        }
        return moved;
    }

    /**
     * Starts storing what the report says; false when there is no report to be confirmed.
     *
     * @throws DuplicateKeyException when another run is being stored or undone
     */
    @Transactional
    public boolean confirm(UUID run) {
        boolean moved = runs.move(run, MigrationState.CHECKED, MigrationState.WRITING, "");
        if (moved) {
            runs.wanted(run, actors.get().id());
            start(WriteTask.NAME, run);
            audit.record(AuditEntry.of("migration.confirmed", "migration", run.toString()));
        }
        return moved;
    }

    /**
     * Starts undoing; false when the run is not stored.
     *
     * @throws DuplicateKeyException when another run is being stored or undone
     */
    @Transactional
    public boolean undo(UUID run) {
        boolean moved = runs.move(run, MigrationState.DONE, MigrationState.UNDOING, "");
        if (moved) {
            runs.undoWanted(run, actors.get().id());
            start(UndoTask.NAME, run);
            audit.record(AuditEntry.of("migration.undo-confirmed", "migration", run.toString()));
        }
        return moved;
    }

    /** Throws the rows of a run away before they are stored; its report stays. */
    @Transactional
    public boolean discard(UUID run) {
        boolean moved = runs.move(run, MigrationState.STAGED, MigrationState.DISCARDED, "")
                || runs.move(run, MigrationState.CHECKED, MigrationState.DISCARDED, "");
        if (moved) {
            rows.forgetCells(run);
            audit.record(AuditEntry.of("migration.discarded", "migration", run.toString()));
        }
        return moved;
    }

    private void start(String task, UUID run) {
        tasks.ensure(new PlannedTask(task, run.toString(), runs.now()));
    }
}
