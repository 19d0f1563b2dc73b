package jp.madoguchi.testkit.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void fills_its_variables_with_the_other_citys_values() {
        Route route = new Route("GET", "/facilities/{id}/hours/{day:[0-9-]+}", "test");
        assertThat(route.variables()).containsExactly("id", "day");
        assertThat(route.path(Map.of("id", "7", "day", "2026-12-01"))).isEqualTo("/facilities/7/hours/2026-12-01");
    }

    @Test
    void a_value_for_one_address_stands_before_the_general_one() {
        assertThat(new Route("GET", "/people/{id}", "test").path(Map.of("id", "7", "/people#id", "abc", "/p#id", "x")))
                .isEqualTo("/people/abc");
    }

    @Test
    void asks_for_a_value_where_a_new_route_has_none() {
        assertThatThrownBy(() -> new Route("GET", "/pages/{slug}", "test").path(Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("{slug}");
    }

    @Test
    void collects_what_was_given_away() {
        Route route = new Route("GET", "/people", "test");
        Leaks leaks = new Leaks(List.of("久留米の人"));
        leaks.look("nobody", route, 302, new byte[0], Leaks::refuses);
        leaks.look(
                "a stranger",
                route,
                200,
                "<p>久留米の人</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Leaks::refuses);
        assertThat(leaks.asked()).isEqualTo(2);
        assertThat(leaks.found()).hasSize(2);
    }
}
