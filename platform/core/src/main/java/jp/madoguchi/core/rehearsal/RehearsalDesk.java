package jp.madoguchi.core.rehearsal;

import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.lifecycle.CityOpening;
import jp.madoguchi.core.lifecycle.CityOrder;
import jp.madoguchi.core.lifecycle.FirstAdministrator;
import jp.madoguchi.core.lifecycle.LifeResult;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.jspecify.annotations.Nullable;

/** What operators do with twins. A twin is a city like any other: it is opened and erased by the same steps. */
public final class RehearsalDesk {
    private static final String SUFFIX = "rehearsal";
    private static final int LONGEST_CODE = 31;

    private final TwinTable table;
    private final Rehearsals rehearsals;
    private final CityRegistry registry;
    private final CityOpening opening;
    private final ConfigurationCopy copy;
    private final Emptying emptying;
    private final OperatorLog log;

    RehearsalDesk(
            TwinTable table,
            Rehearsals rehearsals,
            CityRegistry registry,
            CityOpening opening,
            ConfigurationCopy copy,
            Emptying emptying,
            OperatorLog log) {
        this.table = table;
        this.rehearsals = rehearsals;
        this.registry = registry;
        this.opening = opening;
        this.copy = copy;
        this.emptying = emptying;
        this.log = log;
    }

    /**
     * The order for a city's twin: on the same cluster, at {@code <code>-rehearsal} below the platform's domain.
     *
     * @param administrator gets an account of the twin's own: those of the city are no members of it
     */
    public CityOrder order(City original, @Nullable FirstAdministrator administrator) {
        String code = original.code().substring(0, Math.min(original.code().length(), LONGEST_CODE - SUFFIX.length()))
                + SUFFIX;
        return new CityOrder(
                code,
                original.name() + "（リハーサル）",
                original.code() + "-" + SUFFIX,
                original.preset(),
                original.cluster(),
                administrator);
    }

    /** Says which city's twin the order is for. Before the order is carried out: its opening asks. */
    public void announce(City original, CityOrder order) {
        table.add(order.code(), original.code());
        rehearsals.forget();
    }

    /** Has the worker make a twin, with the city's configuration and nobody's data. */
    public LifeResult make(City original, FirstAdministrator administrator, Actor by) {
        if (rehearsals.originalOf(original.code()).isPresent()) {
            return new LifeResult.Refused(List.of(Problem.of("", "rehearsal.of-a-twin")));
        }
        CityOrder order = order(original, administrator);
        List<Problem> problems = opening.check(order);
        if (!problems.isEmpty()) {
            return new LifeResult.Refused(problems);
        }
        announce(original, order);
        LifeResult result = opening.start(order, by);
        if (result instanceof LifeResult.Refused) {
            table.remove(order.code());
            rehearsals.forget();
        } else {
            log.record(by, "rehearsal.made", original.code(), Map.of("twin", order.code()));
        }
        return result;
    }

    /** In what the twin's configuration is not the city's. */
    public List<Difference> differences(City twin) {
        return copy.differences(original(twin), twin);
    }

    /** Takes the city's configuration over again; what the twin alone has goes, or is closed where bookings need it. */
    public void takeAgain(City twin, Actor by) {
        City original = original(twin);
        copy.copy(original, twin);
        log.record(by, "rehearsal.taken-again", original.code(), Map.of("twin", twin.code()));
    }

    /** Removes the people and bookings of a twin; reports of its migrations stay. */
    public Map<String, Integer> empty(City twin, Actor by) {
        City original = original(twin);
        Map<String, Integer> removed = CityScope.<Map<String, Integer>, RuntimeException>call(twin, emptying::empty);
        log.record(by, "rehearsal.emptied", original.code(), Map.of("twin", twin.code()));
        return removed;
    }

    /** @throws IllegalArgumentException when the city is no twin */
    private City original(City twin) {
        return rehearsals
                .originalOf(twin.code())
                .flatMap(registry::byCode)
                .orElseThrow(() -> new IllegalArgumentException(twin.code() + " is no rehearsal twin"));
    }
}
