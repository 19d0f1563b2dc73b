package jp.madoguchi.core.maintenance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;

/** The operator's side: plans stops, extends, ends and cancels them. */
public final class MaintenancePlans {

    private static final int SHOWN = 200;
    private static final Duration MOST_MORE = Duration.ofDays(7);

    private final PlanStore store;
    private final PlanTelling telling;
    private final CityRegistry registry;
    private final MaintenanceSchedule schedule;
    private final SecureTokens tokens;
    private final Clock clock;

    MaintenancePlans(
            PlanStore store,
            PlanTelling telling,
            CityRegistry registry,
            MaintenanceSchedule schedule,
            SecureTokens tokens,
            Clock clock) {
        this.store = store;
        this.telling = telling;
        this.registry = registry;
        this.schedule = schedule;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The cities that a stop can be planned for, by code. */
    public List<City> cities() {
        return registry.all().stream()
                .filter(city -> city.state() == City.State.ACTIVE)
                .toList();
    }

    /** What the cities want before a stop. */
    public List<CityTerms> terms(List<String> cities) {
        return telling.terms(cities);
    }

    /** The cities that would be told later than they want. */
    public List<CityTerms> toldTooLate(PlanCommand plan, List<CityTerms> terms) {
        return PlanRules.insideLead(plan.startsAt(), terms, LocalDate.ofInstant(clock.instant(), JapanTime.ZONE));
    }

    /** What keeps the plan from being made; empty where nothing does. */
    public List<Problem> problems(PlanCommand plan) {
        return PlanRules.problems(plan, telling.terms(plan.cities()), clock.instant());
    }

    /** Plans a stop for the cities named, which learn of it at once. */
    public PlanResult plan(PlanCommand plan, Actor by) {
        Instant now = clock.instant();
        List<CityTerms> terms = telling.terms(plan.cities());
        List<Problem> problems = PlanRules.problems(plan, terms, now);
        if (!problems.isEmpty()) {
            return new PlanResult.Refused(problems);
        }
        if (terms.isEmpty()) {
            return PlanResult.refused("cities", "maintenance.problem.no-city");
        }
        UUID id = tokens.uuid7(clock);
        List<CityTerms> late = toldTooLate(plan, terms);
        store.insert(id, plan, terms, late, by, now);
        schedule.refresh();
        telling.tell(
                "maintenance.planned",
                id,
                terms.stream().map(CityTerms::city).toList(),
                by,
                Map.of(
                        "from", plan.startsAt().toString(),
                        "to", plan.endsAt().toString(),
                        "stops", plan.stops().name(),
                        "emergency", late.isEmpty() ? "no" : "yes"));
        return new PlanResult.Done(id);
    }

    /** The latest plans, the one that begins last first. */
    public List<Stop> latest() {
        return store.latest(SHOWN);
    }

    public Optional<Stop> find(UUID id) {
        return store.find(id);
    }

    /** The cities of a plan, by code. */
    public List<CityStop> citiesOf(UUID id) {
        return store.cities(id);
    }

    /** Lets a running stop last longer. One that has not begun is planned anew, since its cities answered to its times. */
    public PlanResult extend(UUID id, Instant endsAt, Actor by) {
        Instant now = clock.instant();
        if (endsAt.isAfter(now.plus(MOST_MORE))) {
            return PlanResult.refused("endDate", "maintenance.problem.too-long", MOST_MORE.toDays());
        }
        return changed(
                store.extend(id, endsAt, now), id, "maintenance.extended", "maintenance.problem.extend", by, endsAt);
    }

    /** Ends a running stop before its time. */
    public PlanResult endNow(UUID id, Actor by) {
        Instant now = clock.instant();
        return changed(store.end(id, now), id, "maintenance.ended", "maintenance.problem.end", by, now);
    }

    /** Calls a stop off that has not begun. */
    public PlanResult cancel(UUID id, Actor by) {
        Instant now = clock.instant();
        return changed(store.cancel(id, now), id, "maintenance.cancelled", "maintenance.problem.cancel", by, now);
    }

    private PlanResult changed(boolean done, UUID id, String action, String refusal, Actor by, Instant at) {
        if (!done) {
            return PlanResult.refused("", refusal);
        }
        schedule.refresh();
        List<String> cities = store.cities(id).stream().map(CityStop::city).collect(Collectors.toList());
        telling.tell(action, id, cities, by, Map.of("at", at.toString()));
        return new PlanResult.Done(id);
    }
}
