package jp.madoguchi.perf;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.perf.floor.FloorTables;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.report.Report;
import jp.madoguchi.perf.scenario.CalendarPages;
import jp.madoguchi.perf.scenario.Ground;
import jp.madoguchi.perf.scenario.Scenario;
import jp.madoguchi.perf.scenario.Scenarios;
import jp.madoguchi.perf.scenario.Sizes;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.perf.stage.Stage;
import jp.madoguchi.perf.stage.ThisProgram;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.launch.Progress;

/** One run: everything is warmed up, and then measured in turn, round after round. */
final class BenchRun {

    private static final String OVERSOLD = """
            SELECT count(*) FROM %1$s.slot s
            WHERE s.booked > s.capacity + s.overbooked
               OR (SELECT coalesce(sum(b.places), 0) FROM %1$s.booking_slot b WHERE b.slot_id = s.id)
                  > s.capacity + s.overbooked
            """;

    private final BenchOptions options;
    private final Progress progress;

    BenchRun(BenchOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    Report measure() {
        try (Stage stage = Stage.build(options.state(), options.people(), progress)) {
            Thread ending = new Thread(stage::close);
            Runtime.getRuntime().addShutdownHook(ending);
            try (Ground ground = new Ground(stage)) {
                return measure(stage, ground);
            } finally {
                Runtime.getRuntime().removeShutdownHook(ending);
            }
        }
    }

    private Report measure(Stage stage, Ground ground) {
        try {
            Answer page = CalendarPages.page(ground);
            progress.say("The bare server (the calendar has " + page.body().length + " bytes)");
            stage.startFloor(page);
            ThisProgram.stepBack();
            Scenarios scenarios = new Scenarios(ground);
            for (int i = 1; i <= BenchOptions.WARM_UPS; i++) {
                progress.say("Warm-up " + i + " of " + BenchOptions.WARM_UPS);
                round(scenarios, options.warmUp(), new LinkedHashMap<>());
            }
            scenarios.rush().forget();
            stage.database().settle();
            Map<Scenario, List<Sample>> blocks = new LinkedHashMap<>();
            for (int i = 1; i <= options.rounds(); i++) {
                progress.say("Round " + i + " of " + options.rounds());
                round(scenarios, options.sizes(), blocks);
            }
            return Report.of(conditions(page), scenarios, blocks, oversold(stage));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while measuring.", e);
        }
    }

    private void round(Scenarios scenarios, Sizes sizes, Map<Scenario, List<Sample>> blocks) {
        for (Scenario scenario : scenarios.all()) {
            if (!options.only().isEmpty() && !options.only().contains(scenario.id())) {
                continue;
            }
            try {
                Sample sample = scenario.block(sizes);
                blocks.computeIfAbsent(scenario, unused -> new ArrayList<>()).add(sample);
            } catch (Exception e) {
                throw new StackException("The measurement \"" + scenario.title() + "\" failed: " + e, e);
            }
        }
    }

    private static long oversold(Stage stage) {
        BenchDatabase database = stage.database();
        long ours = database.count(String.format(OVERSOLD, stage.city().schema()));
        try (Connection superuser = database.connect()) {
            return ours + new FloorTables(superuser).oversold();
        } catch (SQLException e) {
            throw new StackException("What was sold cannot be counted: " + e.getMessage(), e);
        }
    }

    private Map<String, String> conditions(Answer page) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("people", Integer.toString(options.people()));
        conditions.put(
                "rounds",
                options.rounds() + ", each block " + options.seconds() + " s or "
                        + options.sizes().posts() + " POSTs, " + options.sizes().journeys() + " journeys");
        conditions.put("calendar", page.body().length + " bytes");
        conditions.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        conditions.put("java", System.getProperty("java.version"));
        conditions.put("database", "PostgreSQL 18, fsync and synchronous_commit on");
        conditions.put("mail", "no worker runs: mails and reminders are planned with each booking and stay planned");
        conditions.put(
                "other load",
                String.format(
                        Locale.ROOT,
                        "load average %.1f at the end, this run included",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        return conditions;
    }
}
