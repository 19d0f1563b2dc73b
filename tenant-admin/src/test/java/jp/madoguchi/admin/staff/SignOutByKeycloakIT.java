package jp.madoguchi.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TenantAdminApplication;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.stack.launch.TestParts;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import jp.madoguchi.web.oidc.KeycloakRealm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.test.context.ContextConfiguration;

/** Keycloak tells a console on a real port that sessions are over; with a client of this test's own. */
@SpringBootTest(
        classes = TenantAdminApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"madoguchi.admin-url=http://{city}.localhost", "madoguchi.web.fail-on-missing-message=true"})
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Import({ConsoleBrowser.Configuration.class, SignOutByKeycloakIT.OwnClient.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignOutByKeycloakIT {

    private static final String CLIENT =
            "sign-out-test-" + ProcessHandle.current().pid();
    private static final Duration SECONDS = Duration.ofSeconds(10);

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
    private AuditLog audit;

    @Autowired
    private TestParts parts;

    @LocalServerPort
    private int port;

    private SignInWalk walk;
    private City here;
    private City there;

    @BeforeAll
    void openTwoCitiesAndAClient() {
        migrations.migratePlatform();
        long run = ProcessHandle.current().pid();
        here = open("outa" + run);
        there = open("outb" + run);
        walk = new SignInWalk(browser, directory);
        try (Keycloak keycloak = keycloak()) {
            ClientRepresentation own = keycloak.realm("cities")
                    .clients()
                    .findByClientId("tenant-admin")
                    .getFirst();
            own.setId(null);
            own.setClientId(CLIENT);
            own.setSecret(secret());
            own.setRedirectUris(List.of(back(here), back(there)));
            Map<String, String> attributes = new HashMap<>(own.getAttributes());
            attributes.put("backchannel.logout.url", address());
            attributes.put("backchannel.logout.session.required", "true");
            own.setAttributes(attributes);
            keycloak.realm("cities").clients().create(own).close();
        }
    }

    private City open(String code) {
        City city = provisioning.provision(new NewCity(code, code + "市", "plain", List.of(code + ".localhost")));
        organisations.ensure(city, List.of());
        return city;
    }

    private static String back(City city) {
        return "http://" + SignInWalk.host(city) + "/login/oauth2/code/staff";
    }

    @AfterAll
    void removeThem() {
        organisations.remove(here);
        organisations.remove(there);
        try (Keycloak keycloak = keycloak()) {
            keycloak.realm("cities")
                    .clients()
                    .findByClientId(CLIENT)
                    .forEach(own ->
                            keycloak.realm("cities").clients().get(own.getId()).remove());
        }
    }

    @Test
    @Requirement("R203")
    void an_account_that_is_stopped_at_keycloak_is_signed_out_here_within_seconds() throws Exception {
        SignInWalk.SignedIn member = walk.arrive(here, "sato", "counter");
        SignInWalk.SignedIn other = walk.arrive(here, "kato", "counter");
        SignInWalk.SignedIn elsewhere = walk.arrive(there, "sato", "counter");
        assertThat(walk.status(here, member.session(), "/")).isEqualTo(200);

        directory.setEnabled(here, member.subject(), false);

        await().atMost(SECONDS).until(() -> walk.status(here, member.session(), "/") == 302);
        assertThat(walk.status(here, other.session(), "/"))
                .as("somebody else of the city")
                .isEqualTo(200);
        assertThat(walk.status(there, elsewhere.session(), "/"))
                .as("the same name in another city")
                .isEqualTo(200);
        assertThat(actions(here, member.userName())).contains("staff.signed-out-by-keycloak");
        assertThat(actions(there, elsewhere.userName())).doesNotContain("staff.signed-out-by-keycloak");
    }

    @Test
    void signing_out_at_keycloak_ends_that_browsers_session_and_no_other_of_the_account() throws Exception {
        SignInWalk.SignedIn first = walk.arrive(here, "mori", "counter");
        KeycloakPages second = new KeycloakPages();
        SignInWalk.Begun begun = walk.begin(here, "/oauth2/authorization/staff", "");
        second.open(begun.address()).signIn(first.userName(), SignInWalk.PASSWORD);
        String atHome = walk.finish(here, begun, second);

        first.keycloak()
                .open(parts.properties().get("madoguchi.keycloak.url")
                        + "/realms/cities/protocol/openid-connect/logout");
        first.keycloak().submit(Map.of("confirmLogout", "はい"));

        await().atMost(SECONDS).until(() -> walk.status(here, first.session(), "/") == 302);
        assertThat(walk.status(here, atHome, "/")).isEqualTo(200);
    }

    @Test
    void a_token_that_keycloak_did_not_sign_ends_nothing() throws Exception {
        SignInWalk.SignedIn member = walk.arrive(here, "goto", "counter");
        assertThat(tell("logout_token=" + forged(member.subject()))).isEqualTo(400);
        assertThat(tell("logout_token=nonsense")).isEqualTo(400);
        assertThat(walk.status(here, member.session(), "/")).isEqualTo(200);
    }

    private String forged(String subject) throws Exception {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(parts.properties().get("madoguchi.keycloak.url") + "/realms/cities")
                .subject(subject)
                .audience(CLIENT)
                .jwtID("forged")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                claims);
        token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        return URLEncoder.encode(token.serialize(), StandardCharsets.UTF_8);
    }

    private int tell(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String address() {
        return "http://localhost:" + port + "/logout/connect/back-channel/staff";
    }

    private List<String> actions(City city, String account) {
        return CityScope.call(city, () -> audit.of("staff", account)).stream()
                .map(AuditRow::action)
                .toList();
    }

    private Keycloak keycloak() {
        return KeycloakBuilder.builder()
                .serverUrl(parts.properties().get("madoguchi.keycloak.url"))
                .realm("cities")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("provisioner")
                .clientSecret(parts.properties().get("madoguchi.keycloak.provisioner-secret"))
                .build();
    }

    private String secret() {
        return parts.properties().get("madoguchi.keycloak.tenant-admin-secret");
    }

    @TestConfiguration
    static class OwnClient {

        @Bean
        @Primary
        ClientRegistrationRepository ownClient(
                KeycloakRealm realm, @Value("${madoguchi.keycloak.tenant-admin-secret}") String secret) {
            return new InMemoryClientRegistrationRepository(realm.client("staff", CLIENT, secret, "openid"));
        }
    }
}
