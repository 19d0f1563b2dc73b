package jp.madoguchi.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.testkit.PlatformDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class CityMigrationsIT {

    @Autowired
    private TestCities cities;

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private PlatformDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void mend() {
        database.execute("DROP TABLE IF EXISTS city_miura.stray");
        migrations.migrate(cities.miura());
        registry.refresh();
    }

    @Test
    void cities_that_are_up_to_date_are_not_touched() {
        String before = lastChange();

        List<CityMigration> results = migrations.migrate(registry.all());

        assertThat(results).allMatch(CityMigration::succeeded).noneMatch(CityMigration::changed);
        assertThat(lastChange()).isEqualTo(before);
    }

    @Test
    void a_city_whose_mark_is_gone_is_migrated_again_and_the_others_are_left_alone() {
        database.execute("COMMENT ON SCHEMA city_miura IS NULL");

        Map<String, CityMigration> results = migrate();

        assertThat(result(results, "miura").changed()).isTrue();
        assertThat(result(results, "kurume").changed()).isFalse();
        assertThat(migrate().values()).noneMatch(CityMigration::changed);
    }

    @Test
    void one_city_whose_tables_were_changed_by_hand_fails_and_stops_no_other() {
        database.execute("CREATE TABLE city_miura.stray ()");
        database.execute("COMMENT ON SCHEMA city_kurume IS NULL");

        Map<String, CityMigration> results = migrate();

        assertThat(result(results, "miura").error()).contains("changed by something else");
        assertThat(result(results, "kurume").succeeded()).isTrue();
        assertThat(result(results, "kurume").changed()).isTrue();
    }

    @Test
    void a_schema_that_vanished_is_reported_and_not_made_anew_without_its_data() {
        database.execute("ALTER SCHEMA city_miura RENAME TO kept_aside");
        try {
            assertThat(result(migrate(), "miura").error()).contains("has no schema of this city");
        } finally {
            database.execute("ALTER SCHEMA kept_aside RENAME TO city_miura");
        }
    }

    @Test
    void a_city_whose_registry_row_is_behind_is_brought_up_to_date() {
        database.execute("UPDATE platform.city SET migrations = '{}' WHERE code = 'miura'");
        registry.refresh();
        assertThat(registry.byCode("miura")).map(City::fit).contains(SchemaFit.TOO_OLD);

        migrate();
        registry.refresh();

        assertThat(registry.byCode("miura")).map(City::fit).contains(SchemaFit.FITS);
    }

    @Test
    void residents_can_read_what_the_staff_decide_and_change_none_of_it() {
        for (String table : List.of(
                "setting",
                "setting_history",
                "facility",
                "hours_pattern",
                "hours_week",
                "calendar_rule",
                "facility_procedure",
                "procedure")) {
            assertThat(may("mdg_miura_resident", table, "SELECT")).as(table).isTrue();
            for (String right : List.of("INSERT", "UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(may("mdg_miura_resident", table, right))
                        .as(right + " " + table)
                        .isFalse();
            }
            assertThat(may("mdg_miura_staff", table, "UPDATE")).as(table).isTrue();
        }
        assertThat(may("mdg_miura_resident", "booking", "INSERT")).isTrue();
    }

    private boolean may(String role, String table, String right) {
        try (Connection superuser = database.connect();
                PreparedStatement query =
                        superuser.prepareStatement("SELECT has_table_privilege(?, 'city_miura.' || ?, ?)")) {
            query.setString(1, role);
            query.setString(2, table);
            query.setString(3, right);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, CityMigration> migrate() {
        return migrations.migrate(registry.all()).stream()
                .collect(Collectors.toMap(CityMigration::city, Function.identity()));
    }

    private static CityMigration result(Map<String, CityMigration> results, String city) {
        return Objects.requireNonNull(results.get(city));
    }

    private String lastChange() {
        return jdbc.sql("SELECT max(changed_at)::text FROM platform.city")
                .query(String.class)
                .single();
    }
}
