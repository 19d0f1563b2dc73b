package jp.madoguchi.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Requirement({"R240", "R243"})
class IsolationIT {

    @Autowired
    private TestCities cities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CitySettings settings;

    @Autowired
    private CityKeystore keystore;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private CityProvisioning provisioning;

    @Test
    void a_query_without_a_city_fails() {
        assertThatThrownBy(
                        () -> jdbc.sql("SELECT count(*) FROM setting").query().singleRow())
                .hasMessageContaining("setting");
    }

    @Test
    void a_setting_without_a_city_fails() {
        assertThatThrownBy(() -> settings.get(Settings.GROUP_MAX)).isInstanceOf(NoCityBound.class);
    }

    @Test
    void a_city_cannot_read_another_citys_schema_by_its_name() {
        CityScope.run(
                cities.miura(),
                () -> assertThatThrownBy(() -> jdbc.sql("SELECT count(*) FROM city_kurume.setting")
                                .query()
                                .singleRow())
                        .hasStackTraceContaining("permission denied"));
    }

    @Test
    void a_connection_serves_one_city_after_another_without_mixing_them() {
        for (int i = 0; i < 50; i++) {
            City city = i % 3 == 0 ? cities.kurume() : cities.miura();
            String colour = CityScope.call(
                    city,
                    () -> jdbc.sql("SELECT value FROM setting WHERE key = 'site.colour'")
                            .query(String.class)
                            .single());
            assertThat(colour).isEqualTo(city == cities.miura() ? "#00508c" : "#1a5c2e");
        }
    }

    @Test
    void residents_cannot_read_the_ledgers_or_the_staffs_tables() {
        assertThat(readable("mdg_miura_resident"))
                .contains("booking", "invitee")
                .doesNotContain("terminal", "exchange_file", "audit");
        assertThat(readable("mdg_miura_staff")).contains("booking", "terminal", "audit");
        assertThat(readable("mdg_kurume_staff")).isEmpty();
    }

    private List<String> readable(String role) {
        return jdbc.sql("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'city_miura' AND c.relkind = 'r'
                  AND has_schema_privilege(:role, n.oid, 'USAGE') AND has_table_privilege(:role, c.oid, 'SELECT')
                """).param("role", role).query(String.class).list();
    }

    @Test
    void a_city_sees_only_its_own_tasks() {
        for (City city : List.of(cities.miura(), cities.kurume())) {
            CityScope.run(
                    city,
                    () -> jdbc.sql("INSERT INTO jobs.scheduled_tasks (task_name, task_instance, execution_time, picked,"
                                    + " version) VALUES ('leak', ?, now(), false, 1)")
                            .param(city.code() + ":1")
                            .update());
        }
        CityScope.run(cities.miura(), () -> {
            assertThat(jdbc.sql("SELECT task_instance FROM jobs.scheduled_tasks WHERE task_name = 'leak'")
                            .query(String.class)
                            .list())
                    .containsExactly("miura:1");
            assertThatThrownBy(() -> jdbc.sql("INSERT INTO jobs.scheduled_tasks (task_name, task_instance,"
                                    + " execution_time, picked, version) VALUES ('leak', 'kurume:2', now(), false, 1)")
                            .update())
                    .hasStackTraceContaining("row-level security");
        });
    }

    @Test
    void a_setting_changed_in_one_city_leaves_the_other_as_it_was() {
        CityScope.run(cities.miura(), () -> settings.set(Settings.HOLD_MINUTES, 7, Actor.system("test")));

        assertThat(CityScope.<Integer, RuntimeException>call(cities.miura(), () -> settings.get(Settings.HOLD_MINUTES)))
                .isEqualTo(7);
        assertThat(CityScope.<Integer, RuntimeException>call(
                        cities.kurume(), () -> settings.get(Settings.HOLD_MINUTES)))
                .isEqualTo(10);
    }

    @Test
    void the_same_value_hashes_differently_in_each_city() {
        byte[] miura = CityScope.call(cities.miura(), () -> keystore.hmac("note-password", "ABCD"));
        byte[] kurume = CityScope.call(cities.kurume(), () -> keystore.hmac("note-password", "ABCD"));

        assertThat(miura).hasSize(32).isNotEqualTo(kurume);
    }

    @Test
    void provisioning_again_keeps_keys_and_settings() {
        byte[] before = CityScope.call(cities.miura(), () -> keystore.hmac("x", "y"));
        provisioning.provision(new NewCity("miura", "三浦市", "plain", List.of("miura.localhost")));

        assertThat(CityScope.<byte[], RuntimeException>call(cities.miura(), () -> keystore.hmac("x", "y")))
                .isEqualTo(before);
        assertThat(registry.byHost("miura.localhost")).map(City::preset).contains("miura");
        assertThat(registry.byHost("MIURA.localhost")).isPresent();
        assertThat(registry.byHost("ageo.localhost")).isEmpty();
    }
}
