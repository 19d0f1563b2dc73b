package jp.madoguchi.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.console.ConsoleApplication;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Keycloak is down here; the accounts themselves are proved by the journey through all applications. */
@SpringBootTest(
        classes = ConsoleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"madoguchi.keycloak.url=http://127.0.0.1:1", "madoguchi.keycloak.provisioner-secret=test"})
@ActiveProfiles("command")
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
class SeedIT {

    @Autowired
    private Commands commands;

    @Autowired
    private CityRegistry registry;

    @Test
    void without_keycloak_no_city_is_opened_half_the_exit_code_says_so_and_it_may_be_repeated() {
        assertThat(commands.run(List.of("--migrate"))).isZero();
        assertThat(commands.run(List.of("--seed"))).isEqualTo(1);
        assertThat(commands.run(List.of("--seed"))).isEqualTo(1);
        assertThat(registry.all())
                .extracting(City::code)
                .containsExactly("ageo", "kurume", "kyoto", "matsusaka", "miura");
        assertThat(registry.all()).allSatisfy(city -> {
            assertThat(city.state()).isEqualTo(City.State.PROVISIONING);
            assertThat(city.schemaVersion()).isNotEmpty();
        });
        assertThat(commands.run(List.of("--migrate"))).isZero();
    }
}
