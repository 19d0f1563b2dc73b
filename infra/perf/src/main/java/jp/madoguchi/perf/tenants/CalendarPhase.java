package jp.madoguchi.perf.tenants;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.meter.CpuMeter;
import jp.madoguchi.perf.report.Figures;
import jp.madoguchi.perf.report.Numbers;
import jp.madoguchi.perf.scenario.Sizes;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.stack.launch.Progress;

/** Calendars of a random city among all beside those of a city that has a platform for itself, round by round. */
final class CalendarPhase {

    private static final int CROWD = 16;
    private static final int WARM = 6_000;
    private static final int TIMES_ALL = 4;
    private static final double P50_TIMES = 1.15;
    private static final double P99_TIMES = 2;
    private static final double MOST_MEGABYTES = 4096;

    private final TenantsOptions options;
    private final TenantsStage stage;
    private final Findings findings;
    private final Progress progress;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    CalendarPhase(TenantsOptions options, TenantsStage stage, Findings findings, Progress progress) {
        this.options = options;
        this.stage = stage;
        this.findings = findings;
        this.progress = progress;
    }

    void measure(List<Tenant> tenants, Tenant alone) throws InterruptedException {
        progress.say("The resident sites, and residents who sign in at every city");
        stage.aloneSite().startSite(alone.host());
        TenantCalendars one = signedIn("one", "A city that has the platform for itself", aloneMeter(), true, alone);
        stage.site().startSite(tenants.getFirst().host());
        TenantCalendars signedIn = signedIn("signed in", "", siteMeter(), false, tenants.toArray(Tenant[]::new));
        progress.say("The site again, so that it knows no city; it compiles on one city");
        stage.site().close();
        stage.site().startSite(tenants.getFirst().host());
        CpuMeter meter = siteMeter();
        TenantCalendars random =
                signedIn.as("random", "A random city of " + tenants.size(), TenantCalendars.VISITORS, meter);
        TenantCalendars same = random.only(0, "same", "One of these cities all the time");
        one.block(warmUp());
        same.block(warmUp());
        TenantCalendars cold = random.as("cold", "First request to each city", TenantCalendars.VISITORS, meter);
        progress.say("First requests");
        List<Sample> first = List.of(cold.eachOnce());
        random.block(warmUp());
        rounds(List.of(one, random, same), cold, first);
        statements(one, "one city", List.of(stage.aloneDatabase()));
        statements(random, "a random city", stage.clusters().servers().values());
        crowd(random.as("crowd", "All cities at random, many at once", CROWD, meter), tenants.size());
        client.shutdownNow();
    }

    private void rounds(List<TenantCalendars> loads, TenantCalendars cold, List<Sample> first) {
        List<List<Sample>> blocks = new ArrayList<>();
        loads.forEach(load -> blocks.add(new ArrayList<>()));
        List<Sample> again = new ArrayList<>();
        for (int i = 1; i <= options.rounds(); i++) {
            progress.say("Round " + i + " of " + options.rounds());
            for (int load = 0; load < loads.size(); load++) {
                blocks.get(load).add(loads.get(load).block(sizes(options.block(), 0)));
            }
            again.add(cold.againBlock(sizes(options.block(), 0)));
        }
        List<Figures> figures = new ArrayList<>();
        for (int load = 0; load < loads.size(); load++) {
            figures.add(findings.calendars(loads.get(load), blocks.get(load)));
        }
        TenantCalendars twice = cold.as(
                "again", "A random city, the second of two requests (CPU of both)", cold.concurrency(), siteMeter());
        Figures sooner = findings.calendars(twice, again);
        findings.calendars(cold, first);
        Figures one = figures.get(0);
        Figures random = figures.get(1);
        if (loads.get(0).times() != loads.get(1).times()) {
            findings.problem("The single city's calendar offers other times than the others'");
        }
        findings.fact(
                "Times that each calendar offers",
                "%d",
                one.requests() == 0 ? 0 : loads.getFirst().times());
        findings.fact(
                "Asked again at once, in times of one city",
                "p50 %.2f, p99 %.2f: what changing cities costs when nothing has to be read anew",
                Numbers.ratio(sooner.p50Ms(), one.p50Ms()),
                Numbers.ratio(sooner.p99Ms(), one.p99Ms()));
        findings.atMost(
                "Calendar of a random city, p50 in times of one city",
                Numbers.ratio(random.p50Ms(), one.p50Ms()),
                P50_TIMES);
        findings.atMost(
                "Calendar of a random city, p99 in times of one city",
                Numbers.ratio(random.p99Ms(), one.p99Ms()),
                P99_TIMES);
    }

    private void statements(TenantCalendars load, String of, Collection<BenchDatabase> servers) {
        Statements.begin(servers);
        int requests = load.block(sizes(options.block(), 0)).tally().latencies().count();
        Statements counted = Statements.counted(servers);
        findings.fact("Statements for each calendar of " + of, "%.2f", counted.perRequest(requests));
        progress.say("Statements for each calendar of " + of);
        counted.lines(requests).forEach(line -> progress.say("  " + line));
    }

    private void crowd(TenantCalendars crowd, int cities) {
        progress.say("All cities, " + CROWD + " at once, while the connections' memory is watched");
        try (MemoryWatch watch = MemoryWatch.start(stage.clusters())) {
            findings.calendars(crowd, List.of(crowd.block(sizes(options.block(), TIMES_ALL * cities))));
            ConnectionMemory most = watch.most();
            findings.fact(
                    "Connections at their largest",
                    "%d, together %.0f MB, the largest %.1f MB",
                    most.connections(),
                    most.megabytes(),
                    most.largest());
            findings.atMost("Memory of the database's connections, MB", most.megabytes(), MOST_MEGABYTES);
        }
    }

    private TenantCalendars signedIn(String id, String title, CpuMeter meter, boolean alone, Tenant... tenants)
            throws InterruptedException {
        int port = (alone ? stage.aloneSite() : stage.site()).sitePort();
        return TenantCalendars.signedIn(id, title, client, port, meter, List.of(tenants));
    }

    private CpuMeter siteMeter() {
        return new CpuMeter(
                OptionalLong.of(stage.site().sitePid()), stage.clusters().postmasters());
    }

    private CpuMeter aloneMeter() {
        return new CpuMeter(
                OptionalLong.of(stage.aloneSite().sitePid()),
                List.of(stage.aloneDatabase().postmaster()));
    }

    private Sizes warmUp() {
        return sizes(options.block(), options.rounds() == 1 ? 0 : WARM);
    }

    private static Sizes sizes(Duration time, int least) {
        return new Sizes(time, least, 0, 0, 0);
    }
}
