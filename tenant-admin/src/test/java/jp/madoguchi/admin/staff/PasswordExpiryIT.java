package jp.madoguchi.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TenantAdminApplication;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityOpened;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Passwords of two cities in a real Keycloak grow old; one city lets them. */
@SpringBootTest(
        classes = TenantAdminApplication.class,
        properties = {"madoguchi.admin-url=http://{city}.localhost", "madoguchi.web.fail-on-missing-message=true"})
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Import({ConsoleBrowser.Configuration.class, SetClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordExpiryIT {

    private static final String TASK = "password-expiry";

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CityAccounts organisations;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private CitySettings settings;

    @Autowired
    private List<CityTask> tasks;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditLog audit;

    @Autowired
    private SetClock clock;

    private SignInWalk walk;
    private City strict;
    private City plain;

    @BeforeAll
    void openTwoCities() {
        inDays(0);
        migrations.migratePlatform();
        long run = ProcessHandle.current().pid();
        strict = open("agea" + run, "kyoto");
        plain = open("ageb" + run, "plain");
        walk = new SignInWalk(browser, directory);
    }

    private City open(String code, String preset) {
        City city = provisioning.provision(new NewCity(code, code + "市", preset, List.of(code + ".localhost")));
        organisations.ensure(city, List.of());
        return city;
    }

    @AfterAll
    void removeTwoCities() {
        organisations.remove(strict);
        organisations.remove(plain);
    }

    @Test
    @Requirement("R199")
    void a_password_older_than_the_city_allows_is_changed_at_the_next_sign_in() throws Exception {
        SignInWalk.SignedIn old = walk.arrive(strict, "furui", "counter");
        SignInWalk.SignedIn free = walk.arrive(plain, "furui", "counter");
        assertThat(CityScope.call(strict, () -> settings.get(Settings.PASSWORD_EXPIRY_DAYS)))
                .isEqualTo(90);

        inDays(89);
        assertThat(night(strict)).isPresent();
        assertThat(actions(strict, old.userName())).doesNotContain("staff.password-expired");

        inDays(91);
        Optional<Instant> next = night(strict);
        night(plain);
        assertThat(next)
                .hasValueSatisfying(at -> assertThat(at)
                        .isAfter(clock.instant())
                        .isBefore(clock.instant().plusSeconds(86_401)));
        assertThat(actions(strict, old.userName())).contains("staff.password-expired");
        night(strict);
        assertThat(actions(strict, old.userName()))
                .as("asked once")
                .filteredOn("staff.password-expired"::equals)
                .hasSize(1);

        KeycloakPages keycloak = new KeycloakPages();
        SignInWalk.Begun begun = walk.begin(strict, "/oauth2/authorization/staff", "");
        keycloak.open(begun.address()).signIn(old.userName(), SignInWalk.PASSWORD);
        assertThat(keycloak.left()).as("Keycloak asks for a new password first").isEmpty();
        keycloak.submit(Map.of("password-new", "Sugu-Kaeta-2026!", "password-confirm", "Sugu-Kaeta-2026!"));
        assertThat(walk.status(strict, walk.finish(strict, begun, keycloak), "/"))
                .isEqualTo(200);

        KeycloakPages other = new KeycloakPages();
        SignInWalk.Begun elsewhere = walk.begin(plain, "/oauth2/authorization/staff", "");
        other.open(elsewhere.address()).signIn(free.userName(), SignInWalk.PASSWORD);
        assertThat(walk.status(plain, walk.finish(plain, elsewhere, other), "/"))
                .as("a city without a period")
                .isEqualTo(200);
    }

    @Test
    void every_city_has_its_nightly_look_once() {
        inDays(0);
        CityScope.run(plain, () -> {
            events.publishEvent(new CityOpened(plain.code(), "plain"));
            events.publishEvent(new CityOpened(plain.code(), "plain"));
            assertThat(jdbc.sql("SELECT task_instance FROM jobs.scheduled_tasks WHERE task_name = ?")
                            .param(TASK)
                            .query(String.class)
                            .list())
                    .contains(plain.code() + ":all")
                    .doesNotHaveDuplicates();
        });
    }

    private Optional<Instant> night(City city) {
        CityTask task = tasks.stream()
                .filter(one -> one.name().equals(TASK))
                .findFirst()
                .orElseThrow();
        return CityScope.call(city, () -> task.run("all", 1));
    }

    private void inDays(int days) {
        clock.set(JapanTime.now(Clock.systemUTC()).plusDays(days).toString());
    }

    private List<String> actions(City city, String account) {
        return CityScope.call(city, () -> audit.of("staff", account)).stream()
                .map(AuditRow::action)
                .toList();
    }
}
