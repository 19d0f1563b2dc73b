package jp.madoguchi.core.placement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.jobs.PlatformTasks;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.dao.DuplicateKeyException;

/** Orders of operators to take cities from cluster to cluster. */
public final class CityMoves {

    private final OwnerDatabases owners;
    private final CityRegistry registry;
    private final MoveTable table;
    private final PlatformTasks tasks;
    private final OperatorLog operatorLog;
    private final Clock clock;

    CityMoves(
            OwnerDatabases owners,
            CityRegistry registry,
            MoveTable table,
            PlatformTasks tasks,
            OperatorLog operatorLog,
            Clock clock) {
        this.owners = owners;
        this.registry = registry;
        this.table = table;
        this.tasks = tasks;
        this.operatorLog = operatorLog;
        this.clock = clock;
    }

    /**
     * Has the worker take a city to another cluster; back to one that keeps an old copy of it as well, which is then
     * written over with what the city has now.
     */
    public MoveAnswer start(String code, String target, Actor operator) {
        Optional<City> city = registry.now(code);
        if (city.isEmpty() || !movable(city.get())) {
            return new MoveAnswer.Refused("placement.refused.state");
        }
        if (city.get().cluster().equals(target)) {
            return new MoveAnswer.Refused("placement.refused.same");
        }
        long id;
        try {
            id = table.add(code, city.get().cluster(), target, operator.id());
        } catch (DuplicateKeyException e) {
            return new MoveAnswer.Refused("placement.refused.running");
        }
        tasks.ensure(MoveTask.NAME, Long.toString(id), clock.instant());
        operatorLog.record(
                operator, "city.move", code, Map.of("from", city.get().cluster(), "to", target));
        return new MoveAnswer.Accepted(id);
    }

    private static boolean movable(City city) {
        return city.workable() && (city.state() == City.State.ACTIVE || city.state() == City.State.SUSPENDED);
    }

    /** Takes the city back to where this move found it, with all that was written since. */
    public MoveAnswer undo(long id, Actor operator) {
        return table.find(id)
                .filter(move -> move.state() == MoveRecord.State.MOVED)
                .map(move -> start(move.city(), move.source(), operator))
                .orElse(new MoveAnswer.Refused("placement.refused.gone"));
    }

    /** Removes the copy that a move has left behind: from then on there is no way back but a new move. */
    public MoveAnswer removeOldCopy(long id, Actor operator) {
        Optional<MoveRecord> found = table.find(id).filter(move -> move.state() == MoveRecord.State.MOVED);
        if (found.isEmpty()) {
            return new MoveAnswer.Refused("placement.refused.gone");
        }
        MoveRecord move = found.get();
        City city = registry.now(move.city()).orElseThrow();
        if (city.cluster().equals(move.source()) || table.all().stream().anyMatch(other -> runs(other, move))) {
            return new MoveAnswer.Refused("placement.refused.running");
        }
        owners.of(move.source()).dropCopy(city.schema(), MoveRun.roles(city));
        table.finish(id, MoveRecord.State.REMOVED);
        operatorLog.record(operator, "city.move-copy-removed", move.city(), Map.of("cluster", move.source()));
        return new MoveAnswer.Accepted(id);
    }

    private static boolean runs(MoveRecord other, MoveRecord move) {
        return other.state() == MoveRecord.State.RUNNING && other.city().equals(move.city());
    }

    /** The newest first. */
    public List<MoveRecord> all() {
        return table.all();
    }

    public Optional<MoveRecord> find(long id) {
        return table.find(id);
    }

    /** The steps begun so far. */
    public List<StepRecord> steps(long id) {
        return table.steps(id);
    }
}
