package jp.madoguchi.perf.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.core.tenancy.ProvisioningFailed;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.launch.Progress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens cities as the vendor's console does, with the product's own steps. */
final class CityOffice implements AutoCloseable {

    private static final String PRESET = "plain";
    private static final int AT_A_TIME = 4;
    private static final int LINES = 10;
    private static final int ATTEMPTS = 3;

    private final ConfigurableApplicationContext context;

    private CityOffice(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param properties how to reach databases and Keycloak, owner included */
    static CityOffice open(Map<String, Object> properties) {
        return new CityOffice(new SpringApplicationBuilder(TenantsApplication.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.flyway.enabled=false",
                        "spring.jpa.open-in-view=false",
                        "spring.jpa.hibernate.ddl-auto=none")
                .run());
    }

    /** Makes the registry, enters the other clusters and gives each what it needs beside cities. */
    void preparePlatform(Clusters clusters) {
        CityMigrations migrations = context.getBean(CityMigrations.class);
        migrations.migratePlatform();
        for (Map.Entry<String, BenchDatabase> cluster : clusters.servers().entrySet()) {
            if (!cluster.getKey().equals(Clusters.MAIN)) {
                clusters.main()
                        .execute("INSERT INTO platform.cluster (name, jdbc_url) VALUES ('" + cluster.getKey() + "', '"
                                + cluster.getValue().url() + "')");
            }
        }
        migrations.migratePlatform();
    }

    /** Makes the registry and the one city on it. */
    Tenant alone() {
        context.getBean(CityMigrations.class).migratePlatform();
        return make(0, Clusters.MAIN);
    }

    /** Opens and fills a city. */
    private Tenant make(int number, String cluster) {
        City city = opened(wanted(number, cluster));
        return CityScope.call(city, () -> context.getBean(TenantFilling.class).fill(city));
    }

    /** Repeats an order that failed, as an operator does: it goes on where it stopped. */
    private City opened(NewCity wanted) {
        for (int attempt = 1; ; attempt++) {
            try {
                return context.getBean(CityProvisioning.class).provision(wanted);
            } catch (ProvisioningFailed e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Opens and fills cities 1 to {@code count}, spread over the clusters in turn. */
    List<Tenant> makeAll(int count, List<String> clusters, Progress progress) {
        return several(
                count, "cities are open", number -> make(number, clusters.get(number % clusters.size())), progress);
    }

    /** Gives cities 1 to {@code count} their organisation with its groups in Keycloak. */
    void makeAccounts(int count, List<String> clusters, Progress progress) {
        several(
                count,
                "cities have their organisation",
                number -> {
                    context.getBean(CityAccounts.class).ensure(asCity(number, clusters), List.of());
                    return number;
                },
                progress);
    }

    /** What an operator's order does, the first administrator with a one-time password included. */
    void openWithAdministrator(int number, String cluster) {
        City city = context.getBean(CityProvisioning.class).provision(wanted(number, cluster));
        CityAccounts accounts = context.getBean(CityAccounts.class);
        accounts.ensure(city, List.of());
        accounts.createAdministrator(city, "admin", "管理", "花子");
    }

    private City asCity(int number, List<String> clusters) {
        return context.getBean(CityRegistry.class)
                .byCode(wanted(number, clusters.getFirst()).code())
                .orElseThrow();
    }

    private static NewCity wanted(int number, String cluster) {
        String code = String.format(Locale.ROOT, "bench%04d", number);
        return new NewCity(code, "測定" + number + "番市", PRESET, List.of(code + ".localhost"), cluster);
    }

    private static <T> List<T> several(int count, String what, Function<Integer, T> work, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<T>> started = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                int turn = number;
                started.add(threads.submit(() -> {
                    T made = work.apply(turn);
                    int all = done.incrementAndGet();
                    if (all % Math.max(1, count / LINES) == 0) {
                        progress.say("  " + all + " " + what);
                    }
                    return made;
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> one : started) {
                all.add(one.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while cities were opened.", e);
        } catch (ExecutionException e) {
            throw new StackException("A city could not be opened: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
