package jp.madoguchi.perf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import jp.madoguchi.perf.city.Preparer;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.scenario.Rush;
import jp.madoguchi.perf.scenario.Scenario;
import jp.madoguchi.perf.scenario.Scenarios;

/**
 * Everything that one run measured.
 *
 * @param conditions under which it was measured
 * @param measurements a row for each scenario
 * @param soldPerRush places sold of 100 in each rush, as the database counts them
 * @param refusals in all rushes
 * @param cleanRefusals those that are a whole Japanese page of status 409
 * @param oversold slots with more bookings than places, ours and the floor's, in the database
 * @param ratios ours in units of its floor
 * @param sound nothing oversold and no answer of 500 or above
 */
public record Report(
        Map<String, String> conditions,
        List<Figures> measurements,
        List<Long> soldPerRush,
        long refusals,
        long cleanRefusals,
        long oversold,
        Map<String, Double> ratios,
        List<Aim> aims,
        boolean sound) {

    private static final String POST_RATIO = "bookingPostToBareEndpointCpu";
    private static final String CALENDAR_RATIO = "calendarToBytesCpu";
    private static final String RUSH_RATIO = "rushToBareRushP99";
    private static final double POST_MS = 2;
    private static final double CALENDAR_MS = 0.8;
    private static final double TIMES_FLOOR = 4;
    private static final double TIMES_RUSH = 2;

    /** Puts a run together. */
    public static Report of(
            Map<String, String> conditions, Scenarios scenarios, Map<Scenario, List<Sample>> blocks, long oversold) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        blocks.forEach((scenario, samples) -> figures.put(scenario.id(), Figures.of(scenario, samples)));
        List<Rush.Outcome> rushes = scenarios.rush().outcomes();
        Map<String, Double> ratios = ratios(figures);
        long errors = figures.values().stream().mapToLong(Figures::serverErrors).sum();
        return new Report(
                conditions,
                List.copyOf(figures.values()),
                rushes.stream().map(Rush.Outcome::sold).toList(),
                rushes.stream().mapToLong(Rush.Outcome::refused).sum(),
                rushes.stream().mapToLong(Rush.Outcome::clean).sum(),
                oversold,
                ratios,
                aims(figures, ratios, rushes),
                oversold == 0 && errors == 0);
    }

    /** A run of some scenarios alone has the ratios of those. */
    private static Map<String, Double> ratios(Map<String, Figures> figures) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        ratio(figures, "post", "b", Report::cpu).ifPresent(ratio -> ratios.put(POST_RATIO, ratio));
        ratio(figures, "d", "e", Report::cpu).ifPresent(ratio -> ratios.put(CALENDAR_RATIO, ratio));
        ratio(figures, "f", "b-rush", Figures::p99Ms).ifPresent(ratio -> ratios.put(RUSH_RATIO, ratio));
        return ratios;
    }

    private static Optional<Double> ratio(
            Map<String, Figures> figures, String ours, String floor, ToDoubleFunction<Figures> of) {
        Figures measured = figures.get(ours);
        Figures compared = figures.get(floor);
        return measured == null || compared == null
                ? Optional.empty()
                : Optional.of(Numbers.ratio(of.applyAsDouble(measured), of.applyAsDouble(compared)));
    }

    private static double cpu(Figures figures) {
        return figures.cpuMsPerRequest().total();
    }

    private static List<Aim> aims(Map<String, Figures> figures, Map<String, Double> ratios, List<Rush.Outcome> rushes) {
        List<Aim> aims = new ArrayList<>();
        Optional.ofNullable(figures.get("post"))
                .ifPresent(post -> aims.add(Aim.atMost("Booking POST, CPU ms", cpu(post), POST_MS)));
        Optional.ofNullable(ratios.get(POST_RATIO))
                .ifPresent(ratio -> aims.add(Aim.atMost("Booking POST, times (b)", ratio, TIMES_FLOOR)));
        Optional.ofNullable(figures.get("d"))
                .ifPresent(page -> aims.add(Aim.atMost("Calendar page, CPU ms", cpu(page), CALENDAR_MS)));
        Optional.ofNullable(ratios.get(CALENDAR_RATIO))
                .ifPresent(ratio -> aims.add(Aim.atMost("Calendar page, times (e)", ratio, TIMES_FLOOR)));
        if (!rushes.isEmpty()) {
            aims.add(Aim.exactly(
                    "Rushes that sold exactly " + Preparer.RUSH_PLACES,
                    rushes.stream()
                            .filter(rush -> rush.sold() == Preparer.RUSH_PLACES)
                            .count(),
                    rushes.size()));
            aims.add(Aim.exactly(
                    "Refusals that are a clean 409 page",
                    rushes.stream().mapToLong(Rush.Outcome::clean).sum(),
                    rushes.stream().mapToLong(Rush.Outcome::refused).sum()));
        }
        Optional.ofNullable(ratios.get(RUSH_RATIO))
                .ifPresent(ratio -> aims.add(Aim.atMost("Rush, p99 times (b)'s", ratio, TIMES_RUSH)));
        return List.copyOf(aims);
    }
}
