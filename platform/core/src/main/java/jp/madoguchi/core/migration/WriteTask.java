package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.stereotype.Component;

/** Stores one run; a worker that dies leaves nothing, and the next one begins anew. */
@Component
class WriteTask implements CityTask {
    static final String NAME = "migration-write";

    private final WriteTransaction writing;
    private final CheckTransaction checking;
    private final RunRows runs;

    WriteTask(WriteTransaction writing, CheckTransaction checking, RunRows runs) {
        this.writing = writing;
        this.checking = checking;
        this.runs = runs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        UUID run = UUID.fromString(id);
        try {
            writing.write(run);
        } catch (PlanChanged e) {
            checking.check(run, MigrationState.WRITING, "migration.notice.changed");
        }
        return Optional.empty();
    }

    @Override
    public int mostAttempts() {
        return 3;
    }

    @Override
    public void gaveUp(String id) {
        runs.move(UUID.fromString(id), MigrationState.WRITING, MigrationState.CHECKED, "migration.notice.write-failed");
    }
}
