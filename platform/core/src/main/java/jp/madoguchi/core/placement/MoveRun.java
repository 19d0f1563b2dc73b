package jp.madoguchi.core.placement;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jp.madoguchi.base.db.CopyProgress;
import jp.madoguchi.base.db.CopySums;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.base.db.SchemaCopy;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityDoors;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a city to another cluster, step by step. What fails or is killed before the switch is undone as a whole: the city
 * is open on the source and nothing of it is left on the target. After the switch what remains is tidying up, which is
 * repeated until it succeeds.
 */
final class MoveRun {

    private static final Logger log = LoggerFactory.getLogger(MoveRun.class);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);
    private static final Duration FOR_TASKS = Duration.ofSeconds(5);
    private static final Duration FOR_THE_LAST_WRITES = Duration.ofSeconds(60);
    private static final long MOST_ERRORS = 3;

    private final OwnerDatabases owners;
    private final CityMigrations migrations;
    private final CityDoors doors;
    private final CityRegistry registry;
    private final MoveTable table;
    private final Consumer<MoveStep> begun;

    /** @param begun is told of each step as it begins */
    MoveRun(
            OwnerDatabases owners,
            CityMigrations migrations,
            CityDoors doors,
            CityRegistry registry,
            MoveTable table,
            Consumer<MoveStep> begun) {
        this.owners = owners;
        this.migrations = migrations;
        this.doors = doors;
        this.registry = registry;
        this.table = table;
        this.begun = begun;
    }

    void run(long id) {
        MoveRecord move = table.get(id);
        if (move.state() != MoveRecord.State.RUNNING) {
            return;
        }
        if (move.switched()) {
            tidy(move);
        } else if (move.waits()) {
            go(move);
        } else {
            table.note(id, "placement.problem.killed");
            abandon(move);
        }
    }

    private void go(MoveRecord move) {
        City city = registry.now(move.city()).orElseThrow();
        try {
            check(move, city);
        } catch (RuntimeException e) {
            table.note(move.id(), words(e));
            table.finish(move.id(), MoveRecord.State.FAILED);
            return;
        }
        try {
            take(move, city);
        } catch (RuntimeException e) {
            log.warn("The move {} of {} is undone: {}", move.id(), move.city(), e.getMessage());
            table.note(move.id(), words(e));
            abandon(move);
            return;
        }
        tidy(table.get(move.id()));
    }

    private void check(MoveRecord move, City city) {
        if (!city.cluster().equals(move.source()) || !city.workable()) {
            throw new MoveFailed("changed");
        }
        OwnerDatabase target = owners.of(move.target());
        boolean there = target.schemas(city.schema()).containsKey(city.schema());
        if (there && table.oldCopy(move.city(), move.target()).isEmpty()) {
            throw new MoveFailed("schema-there");
        }
        if (!owners.of(move.source()).missingForMoves().isEmpty()
                || !target.missingForMoves().isEmpty()) {
            throw new MoveFailed("not-equipped");
        }
    }

    private void take(MoveRecord move, City city) {
        OwnerDatabase source = owners.of(move.source());
        OwnerDatabase target = owners.of(move.target());
        SchemaCopy copy = copy(move, city);
        step(move, MoveStep.PREPARE, () -> {
            removeOldCopy(move, city);
            migrations.migrateCluster(move.target());
            migrations.prepareOn(move.target(), city);
        });
        step(move, MoveStep.COPY, () -> {
            copy.begin();
            await(() -> filled(move, copy), Duration.ofDays(2));
        });
        step(move, MoveStep.STOP, () -> {
            if (!table.stop(move)) {
                throw new MoveFailed("changed");
            }
            registry.refresh();
            awaitAtMost(() -> !MovedTasks.running(source, move.city()), FOR_TASKS);
            doors.stopWriting(city);
            copy.awaitWriters();
        });
        step(move, MoveStep.CATCH_UP, () -> {
            String last = copy.position();
            await(() -> copy.has(last), FOR_THE_LAST_WRITES);
            copy.copySequences();
            table.say(move.id(), MoveStep.CATCH_UP, "tasks " + MovedTasks.copy(source, target, move.city()));
        });
        long[] rows = new long[1];
        step(move, MoveStep.VERIFY, () -> {
            CopySums sums = copy.sums();
            table.say(move.id(), MoveStep.VERIFY, sums.source().size() + " tables, " + sums.rows() + " rows");
            if (!sums.equal()) {
                log.error("Tables that differ after copying {}: {}", move.city(), sums.different());
                throw new MoveFailed("differs");
            }
            rows[0] = sums.rows();
        });
        step(move, MoveStep.SWITCH, () -> table.switchOver(move, rows[0]));
        registry.refresh();
    }

    private boolean filled(MoveRecord move, SchemaCopy copy) {
        CopyProgress progress = copy.progress();
        if (progress.errors() > MOST_ERRORS) {
            throw new MoveFailed("copy-errors");
        }
        table.say(move.id(), MoveStep.COPY, progress.ready() + " / " + progress.tables());
        return progress.complete();
    }

    private void tidy(MoveRecord move) {
        City city = registry.now(move.city()).orElseThrow();
        step(move, MoveStep.TIDY, () -> {
            doors.shut(city.on(move.source()));
            copy(move, city).end();
            MovedTasks.remove(owners.of(move.source()), move.city());
        });
        table.finish(move.id(), MoveRecord.State.MOVED);
    }

    /** The city first: it is open again even when the other cluster does not answer. */
    private void abandon(MoveRecord move) {
        City city = registry.now(move.city()).orElseThrow();
        doors.open(city.on(move.source()));
        table.reopen(move);
        registry.refresh();
        copy(move, city).end();
        MovedTasks.remove(owners.of(move.target()), move.city());
        owners.of(move.target()).dropCopy(city.schema(), roles(city));
        table.finish(move.id(), MoveRecord.State.FAILED);
    }

    private void removeOldCopy(MoveRecord move, City city) {
        table.oldCopy(move.city(), move.target()).ifPresent(old -> {
            owners.of(move.target()).dropCopy(city.schema(), roles(city));
            table.finish(old.id(), MoveRecord.State.REMOVED);
        });
    }

    static List<String> roles(City city) {
        return List.of(city.staffRole(), city.residentRole());
    }

    private SchemaCopy copy(MoveRecord move, City city) {
        return new SchemaCopy(owners.of(move.source()), owners.of(move.target()), city.schema(), move.copyName());
    }

    private void step(MoveRecord move, MoveStep step, Runnable work) {
        table.begin(move.id(), step);
        begun.accept(step);
        work.run();
        table.end(move.id(), step);
    }

    private static void await(BooleanSupplier condition, Duration most) {
        if (!awaitAtMost(condition, most)) {
            throw new MoveFailed("too-slow");
        }
    }

    private static boolean awaitAtMost(BooleanSupplier condition, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(LOOK);
            if (Thread.interrupted()) {
                throw new MoveFailed("killed");
            }
        }
        return true;
    }

    private static String words(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
