package jp.madoguchi.agent.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.Colleague;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class UsersIT {

    private static RunningAgent agent;
    private static FirstStart first;
    private static AgentBrowser administrator;

    @BeforeAll
    static void start(@TempDir(cleanup = CleanupMode.NEVER) Path home) {
        agent = RunningAgent.start(home);
        first = FirstStart.on(agent);
    }

    @AfterAll
    static void stop() {
        agent.close();
    }

    @BeforeEach
    void signedIn() {
        agent.clock().forward(Duration.ofHours(2));
        administrator = first.signIn(agent);
    }

    @Test
    @Requirement({"R052", "R190"})
    void a_new_user_chooses_a_password_and_a_second_factor_before_anything_else() {
        String oneTime = Colleague.add(administrator, "suzuki", "HANDLER");
        AgentBrowser browser = agent.browser();
        browser.get("/signin");
        assertThat(browser.post("/signin", Map.of("loginName", "suzuki", "password", oneTime))
                        .path())
                .isEqualTo("/signin/new");
        assertThat(browser.get("/cards").path()).as("nothing is open yet").isNotEqualTo("/cards");
        browser.get("/signin/new");
        assertThat(browser.post("/signin/new", Map.of("password", oneTime, "passwordAgain", oneTime))
                        .status())
                .isEqualTo(422);
        String secret = browser.post(
                        "/signin/new", Map.of("password", Colleague.PASSWORD, "passwordAgain", Colleague.PASSWORD))
                .find("id=\"secret\">([^<]+)")
                .replace(" ", "");
        assertThat(browser.post("/signin/enrol", Map.of("code", "000000")).status())
                .isEqualTo(422);
        assertThat(browser.post("/signin/enrol", Map.of("code", FirstStart.code(agent, secret)))
                        .path())
                .isEqualTo("/");
        assertThat(browser.get("/cards").status()).isEqualTo(200);
        AgentBrowser again = agent.browser();
        again.get("/signin");
        assertThat(again.post("/signin", Map.of("loginName", "suzuki", "password", oneTime))
                        .status())
                .as("the one-time password is used up")
                .isEqualTo(422);
    }

    @Test
    @Requirement("R191")
    void a_role_decides_what_is_open() {
        AgentBrowser viewer =
                Colleague.on(agent, administrator, "viewer", "VIEWER").browser();
        assertThat(viewer.get("/cards").status()).isEqualTo(200);
        assertThat(viewer.post("/cards", Map.of("name", "山")).status()).isEqualTo(200);
        assertThat(viewer.post("/notices", Map.of()).status()).isEqualTo(403);
        assertThat(viewer.get("/booked/list.pdf?day=2026-11-24").status()).isEqualTo(403);
        assertThat(viewer.get("/log/log.csv").status()).isEqualTo(403);
        AgentBrowser handler =
                Colleague.on(agent, administrator, "handler", "HANDLER").browser();
        assertThat(handler.get("/exchange").status()).isEqualTo(200);
        assertThat(handler.get("/booked/list.pdf?day=2026-11-24").status()).isEqualTo(200);
        for (String page : new String[] {"/users", "/log", "/backup"}) {
            assertThat(handler.get(page).status()).as(page).isEqualTo(403);
            assertThat(administrator.get(page).status()).as(page).isEqualTo(200);
        }
    }

    @Test
    void whoever_is_shut_out_is_out_at_once_and_comes_back_with_a_new_one_time_password() {
        Colleague colleague = Colleague.on(agent, administrator, "tanaka", "HANDLER");
        String id = id("tanaka");
        administrator.get("/users");
        assertThat(administrator.post("/users/" + id + "/disable", Map.of()).text())
                .contains("利用を停止しました");
        assertThat(colleague.browser().get("/cards").path()).isEqualTo("/signin");
        AgentBrowser shut = agent.browser();
        shut.get("/signin");
        assertThat(shut.post("/signin", Map.of("loginName", "tanaka", "password", Colleague.PASSWORD))
                        .status())
                .isEqualTo(422);
        administrator.get("/users");
        String oneTime = administrator.post("/users/" + id + "/reset", Map.of()).find("id=\"one-time\">([^<]+)");
        assertThat(shut.post("/signin", Map.of("loginName", "tanaka", "password", oneTime))
                        .path())
                .isEqualTo("/signin/new");
    }

    @Test
    void a_one_time_password_holds_for_seven_days() {
        String oneTime = Colleague.add(administrator, "late", "VIEWER");
        agent.clock().forward(Duration.ofDays(8));
        AgentBrowser browser = agent.browser();
        browser.get("/signin");
        assertThat(browser.post("/signin", Map.of("loginName", "late", "password", oneTime))
                        .text())
                .contains("期限が切れています");
    }

    @Test
    void the_last_administrator_stays_one() {
        String self = id(FirstStart.USER);
        administrator.get("/users");
        assertThat(administrator.post("/users/" + self + "/disable", Map.of()).text())
                .contains("停止できません");
        administrator.get("/users");
        assertThat(administrator
                        .post("/users/" + self + "/role", Map.of("role", "VIEWER"))
                        .text())
                .contains("管理者が1人もいなくなる");
        Colleague.add(administrator, "deputy", "ADMINISTRATOR");
        administrator.get("/users");
        assertThat(administrator
                        .post("/users/" + self + "/role", Map.of("role", "VIEWER"))
                        .text())
                .as("one who has never signed in is none yet")
                .contains("管理者が1人もいなくなる");
    }

    @Test
    void a_taken_name_and_a_wrong_one_are_refused() {
        administrator.get("/users");
        assertThat(administrator
                        .post("/users", Map.of("loginName", FirstStart.USER, "role", "VIEWER"))
                        .text())
                .contains("既に使われています");
        assertThat(administrator
                        .post("/users", Map.of("loginName", "山", "role", "VIEWER"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void ones_own_password_is_changed_with_the_present_one() {
        Colleague colleague = Colleague.on(agent, administrator, "sato", "HANDLER");
        AgentBrowser browser = colleague.browser();
        browser.get("/password");
        String next = "Entirely-new-9";
        assertThat(browser.post("/password", Map.of("present", "wrong", "password", next, "passwordAgain", next))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(
                                "/password",
                                Map.of("present", Colleague.PASSWORD, "password", next, "passwordAgain", next))
                        .text())
                .contains("パスワードを変更しました");
        AgentBrowser again = agent.browser();
        again.get("/signin");
        assertThat(again.post("/signin", Map.of("loginName", "sato", "password", next))
                        .path())
                .isEqualTo("/signin/code");
    }

    private static String id(String loginName) {
        return administrator.get("/users").find(loginName + "</th>.*?action=\"/users/([0-9]+)/role\"");
    }
}
