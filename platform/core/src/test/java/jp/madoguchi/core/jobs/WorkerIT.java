package jp.madoguchi.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.SecondCluster;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.testkit.PlatformDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class WorkerIT {

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @Autowired
    private Databases databases;

    @Autowired
    private ClusterRegistry clusters;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private CityTasks tasks;

    @Autowired
    private PlatformTasks platformTasks;

    @Autowired
    private TestCities cities;

    @Autowired
    private PlatformDatabase main;

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    private Worker worker;

    @BeforeEach
    void start() {
        worker = new Worker(
                databases, clusters, registry, List.of(new Noting()), List.of(new NotingAlone()), Clock.systemUTC());
        worker.start();
    }

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void tasks_of_a_cluster_added_while_the_worker_runs_are_run_with_their_city_bound() throws InterruptedException {
        SecondCluster.register(main, migrations, "late");
        City far = provisioning.provision(new NewCity("late", "後市", "plain", List.of("late.localhost"), "late"));
        schedule(cities.miura(), "noting", "a");
        schedule(far, "noting", "b");
        worker.followRegistry();

        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("miura a", "late b");
    }

    @Test
    void tasks_of_a_city_that_moves_wait_and_others_are_run() throws InterruptedException {
        main.execute("UPDATE platform.city SET state = 'MOVING' WHERE code = 'kurume'");
        try {
            registry.refresh();
            schedule(cities.kurume(), "noting", "not now");
            schedule(cities.miura(), "noting", "now");

            assertThat(next()).isEqualTo("miura now");
            assertThat(done.poll(2, TimeUnit.SECONDS)).isNull();
        } finally {
            main.execute("UPDATE platform.city SET state = 'ACTIVE' WHERE code = 'kurume'");
            registry.refresh();
        }
    }

    @Test
    void a_task_of_the_platform_runs_without_a_city() throws InterruptedException {
        platformTasks.ensure("noting-alone", "7", Instant.EPOCH);

        assertThat(next()).isEqualTo("nobody 7");
        CityScope.run(
                cities.miura(), () -> assertThat(tasks.about(List.of("7"))).isEmpty());
    }

    private void schedule(City city, String task, String id) {
        CityScope.run(city, () -> tasks.schedule(List.of(new PlannedTask(task, id, Instant.EPOCH))));
    }

    private String next() throws InterruptedException {
        return String.valueOf(done.poll(30, TimeUnit.SECONDS));
    }

    private final class Noting implements CityTask {

        @Override
        public String name() {
            return "noting";
        }

        @Override
        public Optional<Instant> run(String id, int attempt) {
            done.add(Tenancy.current().code() + " " + id);
            return Optional.empty();
        }
    }

    private final class NotingAlone implements PlatformTask {

        @Override
        public String name() {
            return "noting-alone";
        }

        @Override
        public Optional<Instant> run(String id, int attempt) {
            done.add(Tenancy.find().map(City::code).orElse("nobody") + " " + id);
            return Optional.empty();
        }
    }
}
