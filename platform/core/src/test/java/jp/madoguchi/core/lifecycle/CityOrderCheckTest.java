package jp.madoguchi.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityOrderCheckTest {

    private static final List<Cluster> CLUSTERS = List.of(new Cluster("main", ""), new Cluster("east", ""));
    private static final FirstAdministrator YAMADA = new FirstAdministrator("yamada", "山田", "太郎");

    private static List<String> problems(CityOrder order) {
        return CityOrderCheck.of(order, CLUSTERS).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private static CityOrder code(String code) {
        return new CityOrder(code, "三浦市", "miura", "miura", "main", YAMADA);
    }

    private static CityOrder subdomain(String subdomain) {
        return new CityOrder("miura", "三浦市", subdomain, "miura", "main", YAMADA);
    }

    @Test
    void a_sound_order_has_no_problem() {
        assertThat(problems(code("miura"))).isEmpty();
        assertThat(problems(new CityOrder("fuchu13", "府中市", "fuchu-tokyo", "plain", "east", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', lifecycle.code.missing",
        "Miura, lifecycle.code.form",
        "3ura, lifecycle.code.form",
        "m, lifecycle.code.form",
        "mi-ura, lifecycle.code.form",
        "三浦, lifecycle.code.form",
        "abcdefghijklmnopqrstuvwxyzabcdef, lifecycle.code.form",
        "platform, lifecycle.code.reserved",
        "test, lifecycle.code.reserved"
    })
    void a_wrong_code_is_refused(String code, String key) {
        assertThat(problems(code(code))).containsExactly("code " + key);
    }

    @ParameterizedTest
    @CsvSource({
        "'', lifecycle.subdomain.missing",
        "-miura, lifecycle.subdomain.form",
        "miura-, lifecycle.subdomain.form",
        "miura.city, lifecycle.subdomain.form",
        "ＭＩＵＲＡ, lifecycle.subdomain.form",
        "m, lifecycle.subdomain.length",
        "xn--85z40v, lifecycle.subdomain.punycode",
        "ab--cd, lifecycle.subdomain.punycode"
    })
    void a_wrong_subdomain_is_refused(String subdomain, String key) {
        assertThat(problems(subdomain(subdomain))).containsExactly("subdomain " + key);
    }

    @Test
    void a_subdomain_has_63_characters_at_most() {
        assertThat(problems(subdomain("a".repeat(63)))).isEmpty();
        assertThat(problems(subdomain("a".repeat(64)))).containsExactly("subdomain lifecycle.subdomain.length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www",
                "admin",
                "console",
                "api",
                "mail",
                "static",
                "login",
                "auth",
                "keycloak",
                "test",
                "status",
                "platform",
                "no-tenant"
            })
    void a_reserved_subdomain_is_refused(String subdomain) {
        assertThat(problems(subdomain(subdomain))).containsExactly("subdomain lifecycle.subdomain.reserved");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        CityOrder order = new CityOrder(
                "X", " ", "x_", "atlantis", "moon", new FirstAdministrator("Yamada!", "", "太".repeat(51)));

        assertThat(problems(order))
                .containsExactly(
                        "code lifecycle.code.form",
                        "name lifecycle.name.missing",
                        "subdomain lifecycle.subdomain.form",
                        "preset lifecycle.preset.unknown",
                        "cluster lifecycle.cluster.unknown",
                        "adminShortName lifecycle.admin.form",
                        "adminFamilyName lifecycle.admin.family.missing",
                        "adminGivenName lifecycle.admin.given.long");
    }

    @Test
    void what_another_city_has_is_said_with_its_name() {
        City miura = new City("miura", "三浦市", "plain", "main", City.State.ACTIVE, "1", List.of("miura.localhost"));
        City gone = new City("gone", "廃止市", "plain", "main", City.State.ERASED, "1", List.of());

        assertThat(CityOrderCheck.taken(Optional.of(miura), Optional.of(miura)))
                .containsExactly(
                        Problem.of("code", "lifecycle.code.taken", "三浦市"),
                        Problem.of("subdomain", "lifecycle.subdomain.taken", "三浦市"));
        assertThat(CityOrderCheck.taken(Optional.of(gone), Optional.empty()))
                .containsExactly(Problem.of("code", "lifecycle.code.erased", "廃止市"));
        assertThat(CityOrderCheck.taken(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void an_administrators_name_does_not_reach_a_log() {
        assertThat(code("miura").toString()).doesNotContain("山田", "太郎");
    }
}
