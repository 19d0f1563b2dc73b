package jp.madoguchi.perf.tenants;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.perf.stage.ThisProgram;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.launch.Progress;

/** One run: the cities are made, and everything is measured on them. */
public final class TenantsRun {

    private static final double NOTHING_TO_DO_SECONDS = 60;
    private static final double ONE_CHANGE_SECONDS = 120;
    private static final double OPENING_SECONDS = 5;
    private static final double RESTART_SECONDS = 10;
    private static final double NANOS = 1_000_000_000.0;
    private static final int OPENINGS = 3;

    private final TenantsOptions options;
    private final Progress progress;
    private final Findings findings = new Findings();

    public TenantsRun(TenantsOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Measures; everything is ended and, unless it is to be kept, removed afterwards. */
    public TenantsReport measure() {
        // What the AWS SDK asks the system for.
        System.setProperty("aws.accessKeyId", "local");
        System.setProperty("aws.secretAccessKey", "localsecret");
        System.setProperty("aws.region", "ap-northeast-1");
        try (TenantsStage stage = TenantsStage.empty(options.state(), options.clusters())) {
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
        } finally {
            if (!options.keep()) {
                progress.say("The data is removed");
                TenantsStage.empty(options.state(), options.clusters()).forget();
            }
        }
        return findings.report();
    }

    private void measure(TenantsStage stage) throws InterruptedException {
        Preparation preparation = new Preparation(options, stage, findings, progress);
        List<Tenant> tenants = preparation.cities();
        Tenant alone = preparation.alone();
        preparation.settle();
        ThisProgram.stepBack();
        conditions(stage);
        new CalendarPhase(options, stage, findings, progress).measure(tenants, alone);
        stage.site().close();
        stage.endAlone();
        migrations(stage);
        openings(stage);
        crash(stage, tenants);
    }

    private void migrations(TenantsStage stage) {
        ConsoleCommand console = new ConsoleCommand(stage.stack(), stage.processes(), stage.clusters());
        progress.say("A migration with nothing to do");
        ConsoleCommand.Took nothing = console.migrate(stage.stack().folders().work());
        took("Migration with nothing to do", nothing);
        progress.say("A migration with one change for every city");
        ConsoleCommand.Took change =
                console.migrate(OneChange.write(stage.stack().folders().work().resolve("change")));
        took("Migration with one change", change);
        long changed = OneChange.schemas(stage.clusters());
        if (changed != options.cities()) {
            findings.problem("The change is in " + changed + " schemas of " + options.cities());
        }
        findings.atMost("Migration with nothing to do, seconds", nothing.seconds(), NOTHING_TO_DO_SECONDS);
        findings.atMost("Migration with one change in every city, seconds", change.seconds(), ONE_CHANGE_SECONDS);
    }

    private void took(String what, ConsoleCommand.Took took) {
        findings.fact(
                what,
                "%.1f s, the console's JVM from start to end (%.1f s of CPU, the databases' %.1f s)",
                took.seconds(),
                took.cpuSeconds(),
                took.databaseCpuSeconds());
    }

    private void openings(TenantsStage stage) {
        List<Double> seconds = new ArrayList<>();
        try (CityOffice office = stage.office()) {
            for (int i = 1; i <= OPENINGS; i++) {
                progress.say("One more city");
                String cluster = stage.clusters().names().get(i % options.clusters());
                long start = System.nanoTime();
                office.openWithAdministrator(options.cities() + i, cluster);
                seconds.add((System.nanoTime() - start) / NANOS);
            }
        }
        findings.fact("Opening one more city, Keycloak and storage included", "%s", rounded(seconds));
        findings.atMost(
                "Opening one more city with Keycloak, the slowest of " + OPENINGS + ", seconds",
                seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                OPENING_SECONDS);
    }

    private void crash(TenantsStage stage, List<Tenant> tenants) {
        findings.fact(
                "Log to replay after the kill, all clusters",
                "%.0f MB, since no checkpoint came after the migration",
                Crash.megabytesToReplay(stage.clusters()));
        progress.say("All databases are killed and started again");
        Map<String, String> tables = new LinkedHashMap<>();
        tenants.forEach(tenant -> tables.put(tenant.cluster(), tenant.schema() + ".slot"));
        Map<String, Double> seconds = Crash.restart(stage.clusters(), tables);
        findings.fact(
                "Restart after kill -9, all at once, until a city answers",
                "%s",
                rounded(List.copyOf(seconds.values())));
        findings.atMost(
                "Restart after kill -9, the slowest cluster, seconds",
                seconds.values().stream().mapToDouble(Double::doubleValue).max().orElse(0),
                RESTART_SECONDS);
    }

    private void conditions(TenantsStage stage) {
        Clusters clusters = stage.clusters();
        findings.condition("cities", options.cities() + " on " + options.clusters() + " clusters");
        findings.condition(
                "of each city",
                TenantFilling.PLACES + " places, " + TenantFilling.DAYS + " days × 16 slots, " + TenantFilling.PEOPLE
                        + " people; through the product's own services");
        findings.condition(
                "tables",
                clusters.sum("SELECT count(*) FROM pg_tables WHERE schemaname LIKE 'city\\_%'") + " and "
                        + clusters.sum("SELECT count(*) FROM pg_indexes WHERE schemaname LIKE 'city\\_%'")
                        + " indexes");
        findings.condition(
                "size of the clusters",
                clusters.sum("SELECT pg_database_size(current_database())") / 1024 / 1024 + " MB");
        findings.condition("load", TenantCalendars.VISITORS + " visitors, each asks again when answered");
        findings.condition(
                "blocks", options.rounds() + " rounds of " + options.seconds() + " s for each kind of load, in turn");
        findings.condition(
                "database", "PostgreSQL 18, fsync on (off only while cities were made), 128 MB of shared buffers each");
        findings.condition("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        findings.condition("java", System.getProperty("java.version"));
        findings.condition(
                "other load",
                String.format(
                        Locale.ROOT,
                        "load average %.1f before the measurements, the preparation included",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private static String rounded(List<Double> seconds) {
        return String.join(
                ", ",
                seconds.stream()
                        .map(one -> String.format(Locale.ROOT, "%.2f s", one))
                        .toList());
    }
}
