package jp.madoguchi.perf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Double> ratios = new LinkedHashMap<>();
        ratios.put("bookingPostToBareEndpointCpu", ratioOfCpu(figures, "post", "b"));
        ratios.put("calendarToBytesCpu", ratioOfCpu(figures, "d", "e"));
        ratios.put(
                "rushToBareRushP99",
                Numbers.ratio(get(figures, "f").p99Ms(), get(figures, "b-rush").p99Ms()));
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

    private static List<Aim> aims(Map<String, Figures> figures, Map<String, Double> ratios, List<Rush.Outcome> rushes) {
        List<Aim> aims = new ArrayList<>();
        aims.add(Aim.atMost(
                "Booking POST, CPU ms", get(figures, "post").cpuMsPerRequest().total(), POST_MS));
        aims.add(Aim.atMost("Booking POST, times (b)", value(ratios, "bookingPostToBareEndpointCpu"), TIMES_FLOOR));
        aims.add(Aim.atMost(
                "Calendar page, CPU ms", get(figures, "d").cpuMsPerRequest().total(), CALENDAR_MS));
        aims.add(Aim.atMost("Calendar page, times (e)", value(ratios, "calendarToBytesCpu"), TIMES_FLOOR));
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
        aims.add(Aim.atMost("Rush, p99 times (b)'s", value(ratios, "rushToBareRushP99"), TIMES_RUSH));
        return List.copyOf(aims);
    }

    private static double ratioOfCpu(Map<String, Figures> figures, String ours, String floor) {
        return Numbers.ratio(
                get(figures, ours).cpuMsPerRequest().total(),
                get(figures, floor).cpuMsPerRequest().total());
    }

    private static Figures get(Map<String, Figures> figures, String id) {
        Figures found = figures.get(id);
        if (found == null) {
            throw new IllegalStateException("Not measured: " + id);
        }
        return found;
    }

    private static double value(Map<String, Double> ratios, String name) {
        return ratios.getOrDefault(name, 0.0);
    }
}
