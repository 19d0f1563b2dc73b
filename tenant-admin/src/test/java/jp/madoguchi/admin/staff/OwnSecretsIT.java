package jp.madoguchi.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TenantAdminApplication;
import jp.madoguchi.admin.group.StaffGroups;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Passwords, authenticator applications and passkeys that people keep themselves, on Keycloak's own pages. */
@SpringBootTest(
        classes = TenantAdminApplication.class,
        properties = {"madoguchi.admin-url=http://{city}.localhost", "madoguchi.web.fail-on-missing-message=true"})
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Import(ConsoleBrowser.Configuration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnSecretsIT {

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CityAccounts organisations;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private StaffGroups groups;

    @Autowired
    private StaffRegister register;

    @Autowired
    private ConsoleBrowser browser;

    private SignInWalk walk;
    private City here;

    @BeforeAll
    void openACity() {
        migrations.migratePlatform();
        String code = "own" + ProcessHandle.current().pid();
        here = provisioning.provision(new NewCity(code, code + "市", "plain", List.of(code + ".localhost")));
        organisations.ensure(here, List.of());
        walk = new SignInWalk(browser, directory);
    }

    @AfterAll
    void removeIt() {
        organisations.remove(here);
    }

    @Test
    @Requirement({"R194", "R199"})
    void a_password_is_changed_whenever_its_owner_likes() throws Exception {
        SignInWalk.SignedIn member = walk.arrive(here, "kaeru", "counter");
        SignInWalk.Begun begun = action(member, "UPDATE_PASSWORD");
        member.keycloak().open(begun.address());
        assertThat(member.keycloak().left()).as("Keycloak's own page").isEmpty();
        member.keycloak().submit(Map.of("password-new", "Kaeta-2027!", "password-confirm", "Kaeta-2027!"));
        assertThat(walk.status(here, walk.finish(here, begun, member.keycloak()), "/"))
                .isEqualTo(200);
        KeycloakPages old = new KeycloakPages();
        old.open(walk.begin(here, "/oauth2/authorization/staff", "").address())
                .signIn(member.userName(), SignInWalk.PASSWORD);
        assertThat(old.left()).as("the old password").isEmpty();
    }

    @Test
    void the_link_for_a_passkey_leads_to_keycloaks_page_and_back_when_it_is_left() throws Exception {
        SignInWalk.SignedIn member = walk.arrive(here, "kagi", "counter");
        SignInWalk.Begun begun = action(member, "webauthn-register-passwordless");
        member.keycloak().open(begun.address());
        assertThat(member.keycloak().left()).isEmpty();
        assertThat(member.keycloak().text()).contains("パスキー");
        member.keycloak().submit(Map.of("cancel-aia", "true"));
        assertThat(walk.status(here, walk.finish(here, begun, member.keycloak()), "/account"))
                .isEqualTo(200);
    }

    @Test
    @Requirement({"R190", "R203"})
    void a_group_that_needs_a_second_factor_has_it_registered_and_asked_for_at_every_sign_in() throws Exception {
        SignInWalk.SignedIn member = walk.arrive(here, "nidan", "callcentre");
        CityScope.run(here, () -> {
            String name = register.current().group("callcentre").orElseThrow().name();
            groups.change("callcentre", name, false, true);
        });
        KeycloakPages keycloak = new KeycloakPages();
        SignInWalk.Begun first = walk.begin(here, "/oauth2/authorization/staff", "");
        keycloak.open(first.address()).signIn(member.userName(), SignInWalk.PASSWORD);
        String next = Objects.requireNonNull(browser.open(SignInWalk.host(here), first.session(), keycloak.left())
                .getResponse()
                .getRedirectedUrl());
        assertThat(next).isEqualTo("/oauth2/authorization/staff?kc_action=CONFIGURE_TOTP");

        SignInWalk.Begun registering = walk.begin(here, next, "");
        keycloak.open(registering.address());
        assertThat(keycloak.left()).as("Keycloak's page for the application").isEmpty();
        String secret = keycloak.hidden("totpSecret");
        keycloak.submit(Map.of("totp", code(secret, "now - 30 seconds"), "userLabel", "phone"));
        assertThat(walk.status(here, walk.finish(here, registering, keycloak), "/"))
                .isEqualTo(200);
        assertThat(directory.find(here, member.subject()).orElseThrow().secondFactors())
                .isEqualTo(1);

        KeycloakPages again = new KeycloakPages();
        SignInWalk.Begun second = walk.begin(here, "/oauth2/authorization/staff", "");
        again.open(second.address()).signIn(member.userName(), SignInWalk.PASSWORD);
        assertThat(again.left()).as("the password alone").isEmpty();
        again.submit(Map.of("otp", code(secret, "now")));
        assertThat(walk.status(here, walk.finish(here, second, again), "/")).isEqualTo(200);
    }

    /** Follows a link of the page about one's own account. */
    private SignInWalk.Begun action(SignInWalk.SignedIn member, String action) throws Exception {
        String link = "/oauth2/authorization/staff?kc_action=" + action;
        assertThat(browser.open(SignInWalk.host(here), member.session(), "/account")
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(link);
        return walk.begin(here, link, member.session());
    }

    /** What an authenticator application shows, told by another implementation of the standard. */
    private static String code(String secret, String moment) throws Exception {
        Process oathtool = new ProcessBuilder(
                        "oathtool",
                        "--totp",
                        "--now",
                        moment,
                        HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)))
                .start();
        return new String(oathtool.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
}
