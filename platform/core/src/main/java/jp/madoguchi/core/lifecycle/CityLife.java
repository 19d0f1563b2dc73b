package jp.madoguchi.core.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;

/**
 * What operators order for a city that is there. Every order is one transaction: the state by a conditional update, what
 * is kept beside it, the task that does the rest, and the entry in the operators' desk.log(). Of two who order at once, one is
 * refused with the state that he found.
 */
public final class CityLife {

    private static final int LONGEST_REASON = 500;
    private static final int LATEST_YEARS = 10;

    private final LifeDesk desk;
    private final CourseRunner runner;
    private final CityRegistry registry;
    private final Clock clock;

    CityLife(LifeDesk desk, CourseRunner runner, CityRegistry registry, Clock clock) {
        this.desk = desk;
        this.runner = runner;
        this.registry = registry;
        this.clock = clock;
    }

    /** Has the course go on that a failure or a crash has stopped. */
    public LifeResult resume(String code, Actor by) {
        return inTransaction(() -> {
            City.State state = desk.life().lock(code).orElseThrow().state();
            Optional<Course> course = List.of(Course.values()).stream()
                    .filter(one -> one.during() == state)
                    .findFirst();
            if (course.isEmpty()) {
                return LifeResult.refused("", "lifecycle.resume.nothing");
            }
            desk.queue().put(code, course.get());
            desk.log()
                    .record(
                            by,
                            "city.resume",
                            code,
                            Map.of("course", course.get().task()));
            return new LifeResult.Done(state);
        });
    }

    /** Closes both sites until the city is reopened. */
    public LifeResult suspend(String code, String reason, Actor by) {
        return withReason(
                reason,
                () -> moved(
                        code,
                        Move.SUSPEND,
                        by,
                        Map.of("reason", reason),
                        () -> desk.life().reason(code, reason)));
    }

    /** Opens the sites of a suspended city again. */
    public LifeResult reopen(String code, Actor by) {
        return inTransaction(
                () -> moved(code, Move.REOPEN, by, Map.of(), () -> desk.life().reason(code, "")));
    }

    /** Closes the residents' site; staff may go on until the city is erased. */
    public LifeResult close(String code, String reason, LocalDate eraseOn, Actor by) {
        LocalDate today = JapanTime.today(clock);
        if (!eraseOn.isAfter(today) || eraseOn.isAfter(today.plusYears(LATEST_YEARS))) {
            return LifeResult.refused("eraseOn", "lifecycle.erase-on", LATEST_YEARS);
        }
        Map<String, String> detail = Map.of("reason", reason, "erase-on", eraseOn.toString());
        return withReason(
                reason,
                () -> moved(code, Move.CLOSE, by, detail, () -> {
                    desk.life().reason(code, reason);
                    desk.life().eraseOn(code, eraseOn);
                }));
    }

    /** Takes the closing back. */
    public LifeResult takeBack(String code, Actor by) {
        return inTransaction(() -> moved(code, Move.TAKE_BACK, by, Map.of(), () -> {
            desk.life().reason(code, "");
            desk.life().eraseOn(code, null);
        }));
    }

    /**
     * Erases a closing city: from the planned day on at one operator's word, before it when another one confirms.
     *
     * @param typedName the city's name as the operator typed it
     */
    public LifeResult erase(String code, String typedName, Actor by) {
        return inTransaction(() -> {
            LifeTable.Locked city = desk.life().lock(code).orElseThrow();
            if (!Move.ERASE.allowedFrom(city.state())) {
                return LifeResult.refused("", found(city.state()));
            }
            if (!city.name().equals(typedName.strip())) {
                return LifeResult.refused("typedName", "lifecycle.typed-name", city.name());
            }
            LifeFacts facts = desk.life().facts(code);
            boolean due = facts.eraseOn() != null && !JapanTime.today(clock).isBefore(facts.eraseOn());
            if (!due && facts.eraseAskedBy() == null) {
                desk.life().eraseAsked(code, by.id());
                desk.log().record(by, "city.erase-asked", code, Map.of());
                return new LifeResult.Asked();
            }
            if (!due && by.id().equals(facts.eraseAskedBy())) {
                return LifeResult.refused("", "lifecycle.second-operator");
            }
            return moved(code, Move.ERASE, by, Map.of("due", Boolean.toString(due)), () -> begin(code, Course.ERASE));
        });
    }

    /** Removes a city that was never opened; its code and its host are free afterwards. */
    public LifeResult giveUp(String code, Actor by) {
        return inTransaction(() -> moved(code, Move.GIVE_UP, by, Map.of(), () -> begin(code, Course.ERASE)));
    }

    private void begin(String code, Course course) {
        runner.plan(code, course);
        desk.queue().put(code, course);
    }

    private LifeResult moved(String code, Move move, Actor by, Map<String, String> detail, Runnable more) {
        if (!desk.life().move(code, move)) {
            City.State state = desk.life().lock(code).orElseThrow().state();
            return LifeResult.refused("", found(state));
        }
        more.run();
        desk.log().record(by, move.action(), code, detail);
        return new LifeResult.Done(move.to());
    }

    private LifeResult withReason(String reason, Supplier<LifeResult> order) {
        if (reason.isBlank()) {
            return LifeResult.refused("reason", "lifecycle.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            return LifeResult.refused("reason", "lifecycle.reason.long", LONGEST_REASON);
        }
        return inTransaction(order);
    }

    private LifeResult inTransaction(Supplier<LifeResult> order) {
        LifeResult result = desk.inTransaction(order);
        registry.refresh();
        return result;
    }

    /** The sentence for whoever came too late. */
    private static String found(City.State state) {
        return "lifecycle.found." + state.name().toLowerCase(Locale.ROOT);
    }
}
