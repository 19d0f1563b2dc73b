package jp.madoguchi.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import jp.madoguchi.identity.CreateResult;
import jp.madoguchi.identity.NewStaff;
import jp.madoguchi.identity.StaffAccount;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MvcResult;

/** Accounts of two cities in a real Keycloak, through the console's screens. */
@SpringBootTest(
        classes = TenantAdminApplication.class,
        properties = {
            "madoguchi.admin-url=http://{city}.localhost",
            "madoguchi.web.fail-on-missing-message=true",
            "madoguchi.keycloak.accounts-client=provisioner",
            "madoguchi.keycloak.accounts-secret=${madoguchi.keycloak.provisioner-secret}"
        })
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Import(ConsoleBrowser.Configuration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffIT {

    private static final String NEW = "Atarashii-2026!";
    private static final Pattern SHOWN = Pattern.compile("one-time\"[^>]*>([^<]+)<");
    private static final AtomicInteger COUNT = new AtomicInteger();

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

    private City here;
    private City there;
    private String admin;

    @BeforeAll
    void openTwoCities() {
        migrations.migratePlatform();
        long run = ProcessHandle.current().pid();
        here = open("staffa" + run);
        there = open("staffb" + run);
        admin = browser.signIn(here, here.code(), "boss", "administrator");
    }

    @AfterAll
    void removeTwoCities() {
        organisations.remove(here);
        organisations.remove(there);
        assertThat(directory.list(here, "", 0, 10).accounts()).isEmpty();
    }

    private City open(String code) {
        City city = provisioning.provision(new NewCity(code, code + "市", "plain", List.of(code + ".localhost")));
        organisations.ensure(city, List.of());
        return city;
    }

    @Test
    @Requirement({"R190", "R193", "R194", "R195", "R196", "R199"})
    void a_new_member_signs_in_with_the_one_time_password_and_chooses_their_own() throws Exception {
        String name = name();
        String password = create(name, "counter");
        KeycloakPages keycloak = new KeycloakPages();
        SignIn begun = begin(here);
        keycloak.open(begun.address()).signIn(here.code() + "." + name, password);
        assertThat(keycloak.left()).as("Keycloak asks for a new password first").isEmpty();
        keycloak.submit(Map.of("password-new", "kantan", "password-confirm", "kantan"));
        assertThat(keycloak.left()).as("a password without the four classes").isEmpty();
        keycloak.submit(Map.of("password-new", NEW, "password-confirm", NEW));
        String session = finish(here, begun, keycloak.left());
        assertThat(text(browser.open(host(here), session, "/"))).contains("本日の予約");
        assertThat(status(browser.open(host(here), session, "/staff"))).isEqualTo(403);
        assertThat(text(browser.open(host(here), session, "/account"))).contains(here.code() + "." + name);
        assertThat(actions(here, name)).contains("staff.created");
    }

    @Test
    @Requirement({"R240", "R243"})
    void somebody_of_another_city_is_refused_although_keycloak_knows_them() throws Exception {
        String name = member(there, "counter");
        KeycloakPages keycloak = new KeycloakPages();
        SignIn begun = begin(here);
        keycloak.open(begun.address()).signIn(there.code() + "." + name, passwordOf(there, name));
        keycloak.submit(Map.of("password-new", NEW, "password-confirm", NEW));
        MvcResult answer = browser.open(host(here), begun.session(), keycloak.left());
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/sign-in/refused");
    }

    @Test
    void stopping_an_account_ends_its_session_and_its_sign_in() throws Exception {
        String name = name();
        String session = signedIn(name, "counter");
        StaffAccount account = account(here, name);
        post("/staff/" + account.id() + "/disable");
        assertThat(text(browser.open(host(here), admin, "/staff?state=DISABLED&search=" + name)))
                .contains(account.userName());
        assertThat(text(browser.open(host(here), admin, "/staff?state=ACTIVE&search=" + name)))
                .doesNotContain(account.userName());
        assertThat(status(browser.open(host(here), session, "/"))).isEqualTo(302);
        KeycloakPages keycloak = new KeycloakPages();
        keycloak.open(begin(here).address()).submit(Map.of("username", account.userName()));
        assertThat(keycloak.text()).contains("アカウントが無効です");
        post("/staff/" + account.id() + "/enable");
        SignIn begun = begin(here);
        keycloak = new KeycloakPages();
        keycloak.open(begun.address()).signIn(account.userName(), NEW);
        String again = finish(here, begun, keycloak.left());
        assertThat(status(browser.open(host(here), again, "/"))).isEqualTo(200);
        assertThat(actions(here, name)).contains("staff.disabled", "staff.enabled");
    }

    @Test
    void moving_somebody_holds_at_their_next_request() throws Exception {
        String name = name();
        String session = signedIn(name, "counter");
        assertThat(status(browser.open(host(here), session, "/groups"))).isEqualTo(403);
        StaffAccount account = account(here, name);
        browser.submit(
                host(here),
                admin,
                "/staff/" + account.id(),
                "/staff/" + account.id() + "/groups",
                Map.of("groups", "administrator"));
        assertThat(status(browser.open(host(here), session, "/groups"))).isEqualTo(200);
        assertThat(account(here, name).groups()).containsExactly("administrator");
    }

    @Test
    @Requirement("R202")
    void repeated_failures_lock_the_account_until_somebody_unlocks_it() throws Exception {
        String name = name();
        signedIn(name, "counter");
        StaffAccount account = account(here, name);
        for (int i = 0; i < 6; i++) {
            new KeycloakPages().open(begin(here).address()).signIn(account.userName(), "Chigau-2026!" + i);
        }
        assertThat(account(here, name).lockedOut()).isTrue();
        assertThat(text(browser.open(host(here), admin, "/staff?state=LOCKED&search=" + name)))
                .contains(account.userName());
        assertThat(text(browser.open(host(here), admin, "/staff/" + account.id())))
                .contains("ロック中");
        KeycloakPages keycloak = new KeycloakPages();
        keycloak.open(begin(here).address()).signIn(account.userName(), NEW);
        assertThat(keycloak.left()).as("the right password is of no use now").isEmpty();
        post("/staff/" + account.id() + "/unlock");
        SignIn begun = begin(here);
        keycloak = new KeycloakPages();
        keycloak.open(begun.address()).signIn(account.userName(), NEW);
        assertThat(status(browser.open(host(here), finish(here, begun, keycloak.left()), "/")))
                .isEqualTo(200);
    }

    @Test
    @Requirement({"R240", "R243"})
    void another_citys_account_cannot_be_reached_through_any_route() throws Exception {
        String name = member(there, "administrator");
        StaffAccount other = account(there, name);
        String own = account(here, createdName()).id();
        assertThat(status(browser.open(host(here), admin, "/staff/" + other.id())))
                .isEqualTo(404);
        for (String action :
                List.of("disable", "enable", "groups", "unlock", "password", "second-factor", "sign-out", "delete")) {
            MvcResult answer =
                    browser.submit(host(here), admin, "/staff/" + own, "/staff/" + other.id() + "/" + action, Map.of());
            assertThat(status(answer)).as(action).isEqualTo(404);
        }
        assertThat(account(there, name)).isEqualTo(other);
        assertThat(text(browser.open(host(here), admin, "/staff?search=" + name)))
                .doesNotContain(other.userName());
    }

    @Test
    void nobody_stops_or_demotes_themselves() throws Exception {
        String name = name();
        String session = signedIn(name, "administrator");
        StaffAccount account = account(here, name);
        for (String action : List.of("disable", "delete", "groups")) {
            browser.submit(
                    host(here), session, "/staff/" + account.id(), "/staff/" + account.id() + "/" + action, Map.of());
            assertThat(text(browser.open(host(here), session, "/staff/" + account.id())))
                    .contains("自分のアカウントの停止・削除");
        }
        assertThat(account(here, name)).isEqualTo(account);
    }

    @Test
    void a_name_that_is_taken_or_no_name_at_all_leaves_nothing_behind() throws Exception {
        String name = createdName();
        assertThat(text422(Map.of("shortName", name, "familyName", "山田", "givenName", "花子", "groups", "counter")))
                .contains("このIDはすでに使われています");
        assertThat(text422(Map.of("shortName", "A b", "familyName", "", "givenName", "花子")))
                .contains("英小文字から始まる", "60文字以内", "グループを1つ以上");
    }

    @Test
    void a_file_of_accounts_is_shown_with_its_errors_and_made_when_confirmed() throws Exception {
        String good = name();
        String csv = "ID,氏,名,グループ,会場\r\n" + good + ",佐藤,次郎,窓口職員・viewer,\r\n" + good
                + ",佐藤,三郎,counter,\r\nX,,名,nobody,nowhere\r\n";
        MvcResult shown = browser.upload(
                host(here),
                admin,
                "/staff/import",
                "/staff/import",
                new MockMultipartFile("file", "staff.csv", "text/csv", csv.getBytes(Charset.forName("windows-31j"))));
        assertThat(text(shown)).contains("追加できる行 1件、直す必要がある行 2件", "同じIDが", "この市にないグループ", "この市にない会場コード");
        assertThat(directory.named(here, here.code() + "." + good)).isEmpty();
        MvcResult made = browser.submit(host(here), admin, "/staff/import", "/staff/import/confirm", Map.of());
        assertThat(SHOWN.matcher(text(made)).results().count()).isEqualTo(1);
        assertThat(account(here, good).groups()).containsExactlyInAnyOrder("counter", "viewer");
        assertThat(status(browser.submit(host(here), admin, "/staff/import", "/staff/import/confirm", Map.of())))
                .as("a second click makes nothing")
                .isEqualTo(303);
        MvcResult picture = browser.upload(
                host(here),
                admin,
                "/staff/import",
                "/staff/import",
                new MockMultipartFile(
                        "file", "staff.csv", "text/csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
        assertThat(status(picture)).isEqualTo(422);
    }

    private String text422(Map<String, String> fields) throws Exception {
        MvcResult answer = browser.submit(host(here), admin, "/staff/new", "/staff/new", fields);
        assertThat(status(answer)).isEqualTo(422);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String name() {
        return "yamada" + COUNT.incrementAndGet();
    }

    private String createdName() throws Exception {
        String name = name();
        create(name, "counter");
        return name;
    }

    /** Through the screen; gives the one-time password that it shows. */
    private String create(String name, String group) throws Exception {
        MvcResult made = browser.submit(
                host(here),
                admin,
                "/staff/new",
                "/staff/new",
                Map.of("shortName", name, "familyName", "山田", "givenName", "花子", "groups", group));
        Matcher password = SHOWN.matcher(text(made));
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    private String member(City city, String group) {
        String name = name();
        assertThat(directory.create(city, new NewStaff(name, "佐藤", "次郎", Set.of(group))))
                .isInstanceOf(CreateResult.Created.class);
        return name;
    }

    private String passwordOf(City city, String name) {
        return directory.resetPassword(city, account(city, name).id()).password();
    }

    private String signedIn(String name, String group) throws Exception {
        String password = create(name, group);
        KeycloakPages keycloak = new KeycloakPages();
        SignIn begun = begin(here);
        keycloak.open(begun.address()).signIn(here.code() + "." + name, password);
        keycloak.submit(Map.of("password-new", NEW, "password-confirm", NEW));
        return finish(here, begun, keycloak.left());
    }

    private SignIn begin(City city) throws Exception {
        MvcResult start = browser.open(host(city), "", "/oauth2/authorization/staff");
        Cookie session = Objects.requireNonNull(start.getResponse().getCookie("madoguchi_staff"));
        return new SignIn(Objects.requireNonNull(start.getResponse().getRedirectedUrl()), session.getValue());
    }

    private String finish(City city, SignIn begun, String callback) throws Exception {
        assertThat(callback).startsWith("/login/oauth2/code/staff?");
        MvcResult in = browser.open(host(city), begun.session(), callback);
        assertThat(in.getResponse().getRedirectedUrl()).doesNotContain("sign-in");
        Cookie session = in.getResponse().getCookie("madoguchi_staff");
        return session == null ? begun.session() : session.getValue();
    }

    private void post(String path) throws Exception {
        assertThat(status(browser.submit(host(here), admin, "/staff/new", path, Map.of())))
                .isEqualTo(303);
    }

    private StaffAccount account(City city, String name) {
        return directory.named(city, city.code() + "." + name).orElseThrow();
    }

    private List<String> actions(City city, String name) {
        return CityScope.call(city, () -> audit.of("staff", city.code() + "." + name)).stream()
                .map(AuditRow::action)
                .toList();
    }

    private static String host(City city) {
        return city.code() + ".localhost";
    }

    private static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(status(answer)).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** @param address where the console led the browser; @param session the browser's cookie */
    private record SignIn(String address, String session) {}
}
