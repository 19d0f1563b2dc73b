package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.stereotype.Component;

/** Makes the dry run of one run; its id is the task's. */
@Component
class CheckTask implements CityTask {
    static final String NAME = "migration-check";

    private final CheckTransaction checking;
    private final RunRows runs;

    CheckTask(CheckTransaction checking, RunRows runs) {
        this.checking = checking;
        this.runs = runs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        checking.check(UUID.fromString(id), MigrationState.CHECKING, "");
        return Optional.empty();
    }

    @Override
    public int mostAttempts() {
        return 3;
    }

    @Override
    public void gaveUp(String id) {
        runs.move(UUID.fromString(id), MigrationState.CHECKING, MigrationState.STAGED, "migration.notice.check-failed");
    }
}
