package jp.madoguchi.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class AuditRetentionIT {

    @Autowired
    private TestCities cities;

    @Autowired
    private AuditRetention retention;

    @Autowired
    private CitySettings settings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_is_older_than_the_citys_months_goes_and_the_rest_stays() {
        CityScope.run(cities.kurume(), () -> {
            old("13 months");
            settings.set(Settings.LOG_MONTHS, 24, Actor.system("test"));
        });
        CityScope.run(cities.miura(), () -> {
            old("13 months");
            old("11 months");
            assertThat(retention.deleteOld()).isEqualTo(1);
            assertThat(rows()).isEqualTo(1);
        });
        CityScope.run(cities.kurume(), () -> {
            assertThat(retention.deleteOld()).isZero();
            assertThat(rows()).isEqualTo(1);
        });
    }

    @Test
    void every_city_has_its_nightly_task() {
        CityScope.run(
                cities.kurume(),
                () -> assertThat(jdbc.sql("SELECT task_instance FROM jobs.scheduled_tasks WHERE task_name = ?")
                                .param(AuditRetentionTask.NAME)
                                .query(String.class)
                                .list())
                        .containsExactly("kurume:all"));
    }

    private void old(String age) {
        jdbc.sql("""
                        INSERT INTO audit (at, actor_kind, actor, action, subject_type, subject_id)
                        VALUES (now() - ?::interval, 'SYSTEM', 'test', 'old', 'retention', 'x')
                        """).param(age).update();
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM audit WHERE subject_type = 'retention'")
                .query(Long.class)
                .single();
    }
}
