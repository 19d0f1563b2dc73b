package jp.madoguchi.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.testkit.PlatformDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@CoreTest
class CityFilterIT {

    @Autowired
    private TestCities cities;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private PlatformDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private CityFilter filter;

    @BeforeEach
    void filter() {
        filter = new CityFilter(registry, DatabaseRole.STAFF);
    }

    @AfterEach
    void mend() {
        database.execute("UPDATE platform.city SET state = 'ACTIVE', must_know = '{}' WHERE code = 'miura'");
        migrations.migrate(cities.miura());
        registry.refresh();
    }

    @Test
    void a_city_whose_schema_is_too_old_is_refused_and_another_served() throws Exception {
        refusesAfter("UPDATE platform.city SET migrations = array_remove(migrations, '1.001') WHERE code = 'miura'");
    }

    @Test
    void a_city_whose_schema_is_too_new_is_refused_and_another_served() throws Exception {
        refusesAfter("UPDATE platform.city SET must_know = must_know || '{1.999}' WHERE code = 'miura'");
    }

    private void refusesAfter(String change) throws Exception {
        database.execute(change);
        registry.refresh();

        MockHttpServletResponse refused = get("miura.localhost");

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("120");
        assertThat(get("kurume.localhost").getContentAsString()).isEqualTo("kurume");
    }

    @Test
    void a_city_that_moves_is_back_in_seconds() throws Exception {
        database.execute("UPDATE platform.city SET state = 'MOVING' WHERE code = 'miura'");
        registry.refresh();

        MockHttpServletResponse refused = get("miura.localhost");

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(get("kurume.localhost").getStatus()).isEqualTo(200);
    }

    @Test
    void a_node_that_has_not_heard_of_the_move_yet_learns_it_from_the_databases_refusal() throws Exception {
        assertThat(get("miura.localhost").getContentAsString()).isEqualTo("miura");
        database.execute("UPDATE platform.city SET state = 'MOVING' WHERE code = 'miura'");
        database.execute("REVOKE ALL ON city_miura.setting FROM mdg_miura_staff");

        assertThat(get("miura.localhost").getStatus()).isEqualTo(503);
        assertThat(registry.byCode("miura")).map(City::state).contains(City.State.MOVING);
        database.execute("GRANT ALL ON city_miura.setting TO mdg_miura_staff");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            state,        residents, staff
            PROVISIONING, 404,       404
            SUSPENDED,    503,       503
            CLOSING,      410,       200
            ERASING,      404,       404
            ERASED,       404,       404
            """, useHeadersInDisplayName = true)
    void a_city_that_is_not_open_answers_as_its_state_says(City.State state, int residents, int staff)
            throws Exception {
        database.execute("UPDATE platform.city SET state = '" + state + "' WHERE code = 'miura'");
        registry.refresh();

        assertThat(get("miura.localhost").getStatus()).isEqualTo(staff);
        filter = new CityFilter(registry, DatabaseRole.RESIDENT);
        assertThat(get("miura.localhost").getStatus()).isEqualTo(residents);
        assertThat(get("kurume.localhost").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse get(String host) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServerName(host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (served, answer) -> {
            jdbc.sql("SELECT count(*) FROM setting").query(Long.class).single();
            answer.getWriter().write(Tenancy.current().code());
        });
        return response;
    }
}
