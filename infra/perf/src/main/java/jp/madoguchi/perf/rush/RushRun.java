package jp.madoguchi.perf.rush;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.perf.meter.Latencies;
import jp.madoguchi.perf.meter.ProcessCpu;
import jp.madoguchi.perf.report.Aim;
import jp.madoguchi.perf.report.Numbers;
import jp.madoguchi.perf.stage.ThisProgram;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.launch.Progress;

/** One run: warm up, the other city alone, the rush beside it, and what became of everybody. */
public final class RushRun {

    private static final double TIMES_QUIET = 1.5;
    private static final int WARM_UP_AT_A_TIME = 8;
    private static final String LOWEST = "19";

    private final RushOptions options;
    private final Progress progress;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    public RushRun(RushOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Measures; everything is ended afterwards. */
    public RushReport measure() {
        try (RushStage stage = RushStage.build(options, progress)) {
            Thread ending = new Thread(stage::close);
            Runtime.getRuntime().addShutdownHook(ending);
            try {
                measure(stage);
            } finally {
                Runtime.getRuntime().removeShutdownHook(ending);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while measuring.", e);
        }
        return new RushReport(conditions, facts, aims, problems, problems.isEmpty());
    }

    private void measure(RushStage stage) throws InterruptedException {
        int port = stage.servers().sitePort();
        try (Crowd crowd = new Crowd(port)) {
            progress.say("Warming up on a third city");
            RushTally warm = new RushTally(nanos -> {});
            crowd.warmUp(stage.warm(), WARM_UP_AT_A_TIME, warm);
            sound("Warm-up", warm);
            try (OtherProcess other = OtherProcess.start(
                    stage.quiet(), port, options.others(), options.state().resolve("work"))) {
                ThisProgram.stepBack(LOWEST);
                // The first seconds belong to that process's own start.
                Thread.sleep(options.quiet() * 250L);
                progress.say("The other city alone, " + options.quiet() + " s");
                long quietFrom = clock.millis();
                Thread.sleep(options.quiet() * 1000L);
                long quietTo = clock.millis();
                progress.say(options.people() + " people within " + options.minute() + " s");
                rush(stage, crowd, other, quietFrom, quietTo);
            }
        }
    }

    private void rush(RushStage stage, Crowd crowd, OtherProcess other, long quietFrom, long quietTo)
            throws InterruptedException {
        long site = ProcessCpu.millis(stage.servers().sitePid());
        long database = ProcessCpu.millisOfFamily(stage.database().postmaster());
        long own = ProcessCpu.millis(ProcessHandle.current().pid());
        long others = other.cpuMillis();
        RushTally tally = new RushTally(nanos -> {});
        long from = clock.millis();
        Map<RushResident.End, Long> ends = crowd.rush(stage.rush(), options.minute(), tally);
        long to = clock.millis();
        double seconds = (to - from) / 1000.0;
        fact(
                "CPU during the rush, of all processors",
                "site %.0f %%, database %.0f %%, load generator (nice 19) %.0f %%, other city's residents %.0f %%",
                share(ProcessCpu.millis(stage.servers().sitePid()) - site, to - from),
                share(ProcessCpu.millisOfFamily(stage.database().postmaster()) - database, to - from),
                share(ProcessCpu.millis(ProcessHandle.current().pid()) - own, to - from),
                share(other.cpuMillis() - others, to - from));
        other.finish();
        people(stage, tally, ends, seconds, from);
        otherCity(other, quietFrom, quietTo, from, to);
        stock(stage);
    }

    private void people(RushStage stage, RushTally tally, Map<RushResident.End, Long> ends, double seconds, long from) {
        sound("Rush", tally);
        long booked = ends.getOrDefault(RushResident.End.BOOKED, 0L);
        long soldOut = ends.getOrDefault(RushResident.End.SOLD_OUT, 0L);
        conditions.put("people", options.people() + " within " + options.minute() + " s, most at its beginning");
        conditions.put("places", Long.toString(stage.rush().places()));
        conditions.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        conditions.put("java", System.getProperty("java.version"));
        fact("Admitted", "%d of %d", tally.admittedPeople(), options.people());
        fact("Booked, from sign-in to receipt", "%d", booked);
        fact("Found everything taken", "%d", soldOut);
        fact("Until everybody had an answer", "%.1f s, %.1f people a second", seconds, options.people() / seconds);
        fact("Until the last place was booked", "%.1f s", soldOut(stage.rush(), stage, from));
        fact("Requests", "%d, %.0f a second", tally.requests(), tally.requests() / seconds);
        fact(
                "Pages that asked to wait",
                "%d in the line, %d for a moment inside",
                tally.waitingPages(),
                tally.busyPages());
        long said = tally.estimatesInRange() + tally.estimatesSooner() + tally.estimatesLater();
        fact(
                "Estimates shown",
                "%d: %.0f %% came true, %.0f %% came sooner, %.0f %% later; %d pages said that it is hard to tell",
                said,
                percent(tally.estimatesInRange(), said),
                percent(tally.estimatesSooner(), said),
                percent(tally.estimatesLater(), said),
                tally.unknownEstimates());
        aims.add(Aim.exactly("Admitted people who finished", booked + soldOut, options.people()));
        aims.add(Aim.exactly("Admitted people who were sent back to the line", tally.sentBackPeople(), 0));
        aims.add(Aim.exactly("Server errors", tally.serverErrors(), 0));
        if (booked + soldOut != options.people()) {
            problems.add("Not everybody could finish: " + ends + ", first: " + tally.firstFailure());
        }
    }

    private void otherCity(OtherProcess other, long quietFrom, long quietTo, long from, long to) {
        Latencies quiet = other.between(quietFrom, quietTo);
        Latencies during = other.between(from, to);
        String[] end = other.end();
        fact(
                "Other city alone",
                "%d answers, p50 %.1f ms, p99 %.1f ms",
                quiet.count(),
                quiet.percentile(50),
                quiet.percentile(99));
        fact(
                "Other city during the rush",
                "%d answers, p50 %.1f ms, p99 %.1f ms",
                during.count(),
                during.percentile(50),
                during.percentile(99));
        fact("Other city's pages that asked to wait", "%s", end[3]);
        aims.add(Aim.atMost(
                "Other city's p99 in times of its quiet value",
                Numbers.ratio(during.percentile(99), quiet.percentile(99)),
                TIMES_QUIET));
        aims.add(Aim.exactly("Other city's server errors", Long.parseLong(end[1]), 0));
        if (Long.parseLong(end[2]) > 0) {
            problems.add("The other city failed " + end[2] + " times, first: " + end[4]);
        }
    }

    private void stock(RushStage stage) {
        String schema = stage.rush().schema();
        long oversold = stage.database()
                .count("SELECT count(*) FROM " + schema + ".slot s WHERE s.booked > s.capacity OR s.capacity <"
                        + " (SELECT coalesce(sum(b.places), 0) FROM " + schema + ".booking_slot b"
                        + " WHERE b.slot_id = s.id)");
        fact(
                "Places sold",
                "%d of %d",
                stage.database().count("SELECT coalesce(sum(places), 0) FROM " + schema + ".booking_slot"),
                stage.rush().places());
        aims.add(Aim.exactly("Oversold slots", oversold, 0));
        if (oversold > 0) {
            problems.add(oversold + " slots are oversold");
        }
    }

    private static double soldOut(RushCity city, RushStage stage, long from) {
        long last = stage.database()
                .count("SELECT coalesce((extract(epoch FROM max(created_at)) * 1000)::bigint, 0) FROM " + city.schema()
                        + ".booking");
        return Math.max(0, last - from) / 1000.0;
    }

    private void sound(String phase, RushTally tally) {
        if (tally.failures() > 0) {
            problems.add(phase + ": " + tally.failures() + " failures, " + tally.serverErrors()
                    + " server errors, first: " + tally.firstFailure());
        }
    }

    private void fact(String name, String format, Object... values) {
        facts.put(name, String.format(Locale.ROOT, format, values));
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** Per cent of all processors' time. */
    private static double share(double part, double whole) {
        return percent(part, whole) / Runtime.getRuntime().availableProcessors();
    }
}
