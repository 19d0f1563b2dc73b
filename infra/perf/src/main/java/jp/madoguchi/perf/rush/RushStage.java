package jp.madoguchi.perf.rush;

import java.util.List;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.perf.stage.WebServers;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.launch.Progress;
import jp.madoguchi.stack.process.ChildProcesses;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One database, one resident site, three cities: one for the rush, one that books as usual, one to warm up on. */
final class RushStage implements AutoCloseable {

    private static final int PEOPLE_OF_THE_OTHER = 4_000;
    private static final int ROOMY = 20_000;

    private final BenchDatabase database;
    private final WebServers servers;
    private final List<RushCity> cities;

    private RushStage(BenchDatabase database, WebServers servers, List<RushCity> cities) {
        this.database = database;
        this.servers = servers;
        this.cities = cities;
    }

    static RushStage build(RushOptions options, Progress progress) {
        StackFolders folders = new StackFolders(options.state());
        StackConfig stack = StackConfig.of(folders, StackPorts.free());
        WebServers servers = new WebServers(stack, new ChildProcesses(folders.run(), folders.log()));
        BenchDatabase database = new BenchDatabase(stack);
        try {
            servers.close();
            progress.say("PostgreSQL (durable, empty database)");
            database.start();
            progress.say("Three cities, one of them with " + options.people() + " people for about " + options.places()
                    + " places");
            List<RushCity> cities = cities(database, options);
            database.settle();
            progress.say("The resident site");
            servers.startSite(cities.getFirst().host());
            return new RushStage(database, servers, cities);
        } catch (RuntimeException e) {
            servers.close();
            database.close();
            throw e;
        }
    }

    private static List<RushCity> cities(BenchDatabase database, RushOptions options) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(RushApplication.class)
                .web(WebApplicationType.NONE)
                .properties(database.ownerProperties())
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.flyway.enabled=false",
                        "spring.jpa.open-in-view=false",
                        "spring.jpa.hibernate.ddl-auto=none")
                .run()) {
            context.getBean(CityMigrations.class).migratePlatform();
            int others = Math.min(PEOPLE_OF_THE_OTHER, 10 * options.people());
            return List.of(
                    city(context, "rush", options.places(), options.people(), true),
                    city(context, "quiet", ROOMY, others, true),
                    city(context, "warm", ROOMY, options.warmUp(), false));
        }
    }

    private static RushCity city(
            ConfigurableApplicationContext context, String code, int places, int people, boolean line) {
        City city = context.getBean(CityProvisioning.class)
                .provision(new NewCity(code, "測定市", "plain", List.of(code + ".localhost")));
        return CityScope.call(city, () -> context.getBean(RushFilling.class).fill(city, places, people, line));
    }

    RushCity rush() {
        return cities.get(0);
    }

    RushCity quiet() {
        return cities.get(1);
    }

    RushCity warm() {
        return cities.get(2);
    }

    BenchDatabase database() {
        return database;
    }

    WebServers servers() {
        return servers;
    }

    @Override
    public void close() {
        servers.close();
        database.close();
    }
}
