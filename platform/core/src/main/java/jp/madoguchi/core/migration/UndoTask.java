package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.stereotype.Component;

/** Undoes one run. */
@Component
class UndoTask implements CityTask {
    static final String NAME = "migration-undo";

    private final UndoTransaction undoing;
    private final RunRows runs;

    UndoTask(UndoTransaction undoing, RunRows runs) {
        this.undoing = undoing;
        this.runs = runs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        undoing.undo(UUID.fromString(id));
        return Optional.empty();
    }

    @Override
    public int mostAttempts() {
        return 3;
    }

    @Override
    public void gaveUp(String id) {
        runs.move(UUID.fromString(id), MigrationState.UNDOING, MigrationState.DONE, "migration.notice.undo-failed");
    }
}
