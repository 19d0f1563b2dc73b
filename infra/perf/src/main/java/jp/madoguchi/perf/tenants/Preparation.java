package jp.madoguchi.perf.tenants;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.stack.launch.Progress;

/** Makes the cities of both platforms, with their organisations in Keycloak. */
final class Preparation {

    private static final double NANOS = 1_000_000_000.0;

    private final TenantsOptions options;
    private final TenantsStage stage;
    private final Findings findings;
    private final Progress progress;

    Preparation(TenantsOptions options, TenantsStage stage, Findings findings, Progress progress) {
        this.options = options;
        this.stage = stage;
        this.findings = findings;
        this.progress = progress;
    }

    /** Starts the databases and Keycloak, and opens the cities that share a platform. */
    List<Tenant> cities() {
        progress.say(options.clusters() + " clusters and one for a single city");
        stage.startDatabases();
        progress.say("Keycloak and the file storage");
        stage.startServices();
        stage.clusters().hurry();
        try (CityOffice office = stage.office()) {
            office.preparePlatform(stage.clusters());
            long start = System.nanoTime();
            progress.say(options.cities() + " cities");
            List<String> names = stage.clusters().names();
            List<Tenant> tenants = office.makeAll(options.cities(), names, progress);
            double seconds = since(start);
            long accounts = System.nanoTime();
            progress.say("Their organisations in Keycloak");
            office.makeAccounts(options.cities(), names, progress);
            findings.condition(
                    "preparation",
                    String.format(
                            Locale.ROOT,
                            "%.0f s for the cities, %.0f s for their organisations in Keycloak",
                            seconds,
                            since(accounts)));
            return tenants;
        }
    }

    /** Opens the city that has a platform for itself. */
    Tenant alone() {
        progress.say("The single city");
        try (CityOffice office = stage.aloneOffice()) {
            return office.alone();
        }
    }

    void settle() {
        progress.say("Everything is written to the disk");
        long start = System.nanoTime();
        stage.clusters().settle(options.state());
        Clusters.tidy(stage.aloneDatabase());
        progress.say(String.format(Locale.ROOT, "  which took %.0f s", since(start)));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
