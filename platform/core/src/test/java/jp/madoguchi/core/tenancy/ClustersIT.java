package jp.madoguchi.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.SecondCluster;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Requirement({"R240", "R241", "R243"})
class ClustersIT {

    @Autowired
    private TestCities cities;

    @Autowired
    private PlatformDatabase main;

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CitySettings settings;

    @Autowired
    private CityTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClusterRegistry clusters;

    private City far;

    @BeforeEach
    void placeACityOnAClusterOfItsOwn() {
        if (clusters.all().stream().noneMatch(cluster -> cluster.name().equals("second"))) {
            SecondCluster.register(main, migrations, "second");
        }
        far = provisioning.provision(new NewCity("faraway", "遠方市", "kurume", List.of("faraway.localhost"), "second"));
    }

    @Test
    void a_city_lives_on_the_cluster_that_the_registry_names() {
        assertThat(far.cluster()).isEqualTo("second");
        assertThat(databaseOf(far)).isNotEqualTo(databaseOf(cities.miura()));
        assertThat(databaseOf(cities.kurume())).isEqualTo(databaseOf(cities.miura()));
    }

    @Test
    void a_city_on_another_cluster_sees_nothing_of_the_first_ones_and_they_nothing_of_it() {
        CityScope.run(far, () -> {
            assertThatThrownBy(() -> jdbc.sql("SELECT count(*) FROM city_miura.setting")
                            .query()
                            .singleRow())
                    .hasStackTraceContaining("does not exist");
            settings.set(Settings.HOLD_MINUTES, 9, Actor.system("test"));
        });
        CityScope.run(
                cities.miura(),
                () -> assertThatThrownBy(() -> jdbc.sql("SELECT count(*) FROM city_faraway.setting")
                                .query()
                                .singleRow())
                        .hasStackTraceContaining("does not exist"));

        assertThat(minutes(far)).isEqualTo(9);
        assertThat(minutes(cities.kurume())).isEqualTo(10);
    }

    @Test
    void a_citys_task_lies_on_its_own_cluster() {
        CityScope.run(far, () -> tasks.schedule(List.of(new PlannedTask("far-task", "1", Instant.EPOCH))));
        CityScope.run(cities.miura(), () -> tasks.schedule(List.of(new PlannedTask("near-task", "1", Instant.EPOCH))));

        assertThat(tasksSeenBy(far)).contains("far-task").doesNotContain("near-task");
        assertThat(tasksSeenBy(cities.miura())).contains("near-task").doesNotContain("far-task");
    }

    @Test
    void a_city_cannot_be_placed_on_a_cluster_that_is_not_there() {
        NewCity nowhere = new NewCity("nowhere", "無市", "plain", List.of("nowhere.localhost"), "third");

        assertThatThrownBy(() -> provisioning.provision(nowhere)).hasStackTraceContaining("city_cluster_fkey");
    }

    private List<String> tasksSeenBy(City city) {
        return CityScope.call(
                city,
                () -> jdbc.sql("SELECT task_name FROM jobs.scheduled_tasks")
                        .query(String.class)
                        .list());
    }

    private int minutes(City city) {
        return CityScope.<Integer, RuntimeException>call(city, () -> settings.get(Settings.HOLD_MINUTES));
    }

    private String databaseOf(City city) {
        return CityScope.call(
                city,
                () -> jdbc.sql("SELECT current_database()").query(String.class).single());
    }
}
