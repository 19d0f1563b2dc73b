package jp.madoguchi.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.PlatformDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cities that were opened before a feature had its regular task. */
@CoreTest
class StandingTasksIT {

    @Autowired
    private StandingTasks standing;

    @Autowired
    private PlatformTasks platformTasks;

    @Autowired
    private CityTasks tasks;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private TestCities cities;

    @Autowired
    private PlatformDatabase main;

    private StandingTasksTask task;

    @BeforeEach
    void task() {
        task = new StandingTasksTask(standing, platformTasks, registry, Clock.systemUTC());
    }

    @Test
    void a_city_that_was_opened_before_gets_the_tasks_it_lacks_and_keeps_those_it_has() {
        City old = cities.miura();
        City other = cities.kurume();
        main.execute("DELETE FROM jobs.scheduled_tasks WHERE task_instance = '" + old.code() + ":all'");
        List<TaskView> kept = of(other);

        assertThat(task.run("all", 1).orElseThrow()).isAfter(Instant.now().plus(Duration.ofMinutes(50)));
        List<TaskView> added = of(old);
        assertThat(added)
                .extracting(TaskView::task)
                .contains("waiting-list", "no-show", "slots-ahead", "audit-retention");
        assertThat(of(other)).containsAll(kept);

        task.run("all", 1);
        assertThat(of(old)).isEqualTo(added);
    }

    @Test
    void a_city_that_moves_is_left_alone() {
        City old = cities.miura();
        main.execute("DELETE FROM jobs.scheduled_tasks WHERE task_instance = '" + old.code() + ":all'");
        main.execute("UPDATE platform.city SET state = 'MOVING' WHERE code = '" + old.code() + "'");
        try {
            registry.refresh();
            task.run("all", 1);
            assertThat(of(old)).isEmpty();
        } finally {
            main.execute("UPDATE platform.city SET state = 'ACTIVE' WHERE code = '" + old.code() + "'");
            registry.refresh();
            task.run("all", 1);
        }
    }

    private List<TaskView> of(City city) {
        return CityScope.call(city, () -> tasks.about(List.of("all")));
    }
}
