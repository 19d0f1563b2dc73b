package jp.madoguchi.core.placement;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.core.jobs.PlatformTask;

/** Has the worker run a move. One that a killed worker left is taken up by another. */
final class MoveTask implements PlatformTask {

    static final String NAME = "move-city";
    private static final int ONE_DAY_OF_MINUTES = 1440;

    private final MoveRun run;

    MoveTask(MoveRun run) {
        this.run = run;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        run.run(Long.parseLong(id));
        return Optional.empty();
    }

    /** Only undoing and tidying up are tried again, until the cluster that did not answer does. */
    @Override
    public int mostAttempts() {
        return ONE_DAY_OF_MINUTES;
    }
}
