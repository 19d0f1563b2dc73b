package jp.madoguchi.admin.origin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
@TestPropertySource(properties = "madoguchi.trusted-proxies=10.9.0.0/16")
class OriginIT {

    private static final String KURUME = "kurume.localhost";
    private static final Pattern CODE = Pattern.compile("compare-code\">([0-9A-Z-]+)<");

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private AuditLog audit;

    @Test
    @Requirement({"R201", "R203"})
    void a_session_is_of_no_use_from_an_address_that_is_not_listed() throws Exception {
        String admin = browser.signIn(cities.kurume(), "kurume", "administrator");
        String viewer = browser.signIn(cities.kurume(), "kurume", "viewer1", "viewer");
        assertThat(status(browser.open(KURUME, viewer, "/"))).isEqualTo(200);

        submit(admin, "/access/groups/viewer/networks", Map.of("network", "203.0.113.0/24"));
        submit(admin, "/access/groups/viewer", Map.of("origin", "ADDRESS"));

        MvcResult refused = browser.open(KURUME, viewer, "/");
        assertThat(status(refused)).isEqualTo(403);
        assertThat(refused.getResponse().getForwardedUrl()).isEqualTo("/sign-in/elsewhere");
        assertThat(status(browser.from("203.0.113.77").open(KURUME, viewer, "/")))
                .isEqualTo(200);
        assertThat(status(browser.from("198.51.100.1")
                        .with("X-Forwarded-For", "203.0.113.77")
                        .open(KURUME, viewer, "/")))
                .as("a header of somebody who is no proxy of ours")
                .isEqualTo(403);
        assertThat(status(browser.from("10.9.0.1")
                        .with("X-Forwarded-For", "203.0.113.77, 198.51.100.1")
                        .open(KURUME, viewer, "/")))
                .as("what the sender wrote before our proxy's hop")
                .isEqualTo(403);
        assertThat(status(browser.from("10.9.0.1")
                        .with("X-Forwarded-For", "198.51.100.1, 203.0.113.77")
                        .open(KURUME, viewer, "/")))
                .isEqualTo(200);
        assertThat(CityScope.call(cities.kurume(), () -> audit.of("staff", "kurume.viewer1")))
                .anySatisfy(row -> assertThat(row.action()).isEqualTo("staff.refused-elsewhere"));
    }

    @Test
    @Requirement("R201")
    void a_terminal_enrols_once_and_is_a_stranger_after_it_was_revoked() throws Exception {
        String admin = browser.signIn(cities.kurume(), "kurume", "administrator");
        String staff = browser.signIn(cities.kurume(), "kurume", "branch1", "branch");
        submit(admin, "/access/groups/branch", Map.of("origin", "DEVICE"));
        assertThat(status(browser.open(KURUME, staff, "/"))).isEqualTo(403);

        submit(admin, "/access/devices", Map.of("name", "支所 窓口1"));
        Matcher code = CODE.matcher(text(browser.open(KURUME, admin, "/access")));
        assertThat(code.find()).isTrue();
        String visitor = Objects.requireNonNull(
                        browser.open(KURUME, "", "/device").getResponse().getCookie("madoguchi_staff"))
                .getValue();
        MvcResult enrolled = browser.submit(KURUME, visitor, "/device", "/device", Map.of("code", code.group(1)));
        Cookie key = enrolled.getResponse().getCookie("madoguchi_device");
        assertThat(key).isNotNull();
        assertThat(key.isHttpOnly()).isTrue();
        assertThat(status(browser.submit(KURUME, visitor, "/device", "/device", Map.of("code", code.group(1)))))
                .as("the code is used up")
                .isEqualTo(422);

        ConsoleBrowser terminal = browser.with("Cookie", "madoguchi_device=" + key.getValue());
        assertThat(status(terminal.open(KURUME, staff, "/"))).isEqualTo(200);
        assertThat(status(terminal.open(
                        "miura.localhost", browser.signIn(cities.miura(), "miura", "administrator"), "/")))
                .isEqualTo(200);

        String page = text(browser.open(KURUME, admin, "/access"));
        Matcher revoke = Pattern.compile("/access/devices/[0-9a-f-]+/revoke").matcher(page);
        assertThat(revoke.find()).isTrue();
        submit(admin, revoke.group(), Map.of());
        assertThat(status(terminal.open(KURUME, staff, "/"))).isEqualTo(403);
    }

    @Test
    void nobody_shuts_themselves_out() throws Exception {
        String admin = browser.signIn(cities.miura(), "miura", "administrator");
        browser.submit("miura.localhost", admin, "/access", "/access/groups/administrator", Map.of("origin", "DEVICE"));
        assertThat(text(browser.open("miura.localhost", admin, "/access"))).contains("あなた自身が入れなくなるため");
        browser.submit(
                "miura.localhost",
                admin,
                "/access",
                "/access/groups/administrator/networks",
                Map.of("network", "127.0.0.1"));
        browser.submit(
                "miura.localhost", admin, "/access", "/access/groups/administrator", Map.of("origin", "ADDRESS"));
        assertThat(text(browser.open("miura.localhost", admin, "/access"))).contains("保存しました");
        browser.submit(
                "miura.localhost",
                admin,
                "/access",
                "/access/groups/administrator/networks/remove",
                Map.of("network", "127.0.0.1"));
        assertThat(text(browser.open("miura.localhost", admin, "/access"))).contains("あなた自身が入れなくなるため");
        browser.submit(
                "miura.localhost", admin, "/access", "/access/groups/administrator", Map.of("origin", "ANYWHERE"));
    }

    private void submit(String session, String path, Map<String, String> fields) throws Exception {
        assertThat(status(browser.submit(KURUME, session, "/access", path, fields)))
                .isEqualTo(303);
    }

    private static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(status(answer)).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
