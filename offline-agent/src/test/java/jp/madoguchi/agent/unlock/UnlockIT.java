package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.agent.audit.AuditChain;
import jp.madoguchi.agent.audit.AuditLog;
import jp.madoguchi.agent.audit.AuditRow;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnlockIT {

    private static RunningAgent agent;
    private static FirstStart first;

    @BeforeAll
    static void start(@TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.NEVER) Path home) {
        agent = RunningAgent.start(home);
        first = FirstStart.on(agent);
    }

    @AfterAll
    static void stop() {
        agent.close();
    }

    @BeforeEach
    void unlocked() {
        agent.clock().forward(Duration.ofHours(2));
        agent.bean(JdbcClient.class)
                .sql("UPDATE agent_user SET failures = 0, locked_until = NULL")
                .update();
    }

    private static AgentBrowser.Page password(AgentBrowser browser, String password) {
        browser.get("/signin");
        return browser.post("/signin", Map.of("loginName", FirstStart.USER, "password", password));
    }

    @Test
    @Requirement({"R052", "R003"})
    void asks_for_password_and_code_and_works_without_a_network() {
        AgentBrowser browser = agent.browser();
        assertThat(browser.get("/").path()).isEqualTo("/signin");
        assertThat(password(browser, FirstStart.PASSWORD).path()).isEqualTo("/signin/code");
        assertThat(browser.get("/").path())
                .as("the password alone opens nothing")
                .isEqualTo("/signin/code");
        assertThat(browser.post("/signin/code", Map.of("code", first.code())).path())
                .isEqualTo("/");
        assertThat(browser.get("/").text()).contains("miura", "T1", FirstStart.USER);
    }

    @Test
    void a_wrong_code_is_refused_with_what_to_do_next() {
        AgentBrowser browser = agent.browser();
        password(browser, FirstStart.PASSWORD);
        AgentBrowser.Page page = browser.post("/signin/code", Map.of("code", "000000"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("確認コードが違います", "時刻が合っているか");
        assertThat(browser.get("/").path()).isEqualTo("/signin/code");
    }

    @Test
    @Requirement("R052")
    void a_code_is_taken_once() {
        AgentBrowser browser = agent.browser();
        password(browser, FirstStart.PASSWORD);
        String code = first.code();
        assertThat(browser.post("/signin/code", Map.of("code", code)).path()).isEqualTo("/");
        AgentBrowser other = agent.browser();
        password(other, FirstStart.PASSWORD);
        AgentBrowser.Page page = other.post("/signin/code", Map.of("code", code));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("使用済み");
    }

    @Test
    void five_wrong_tries_lock_even_the_right_password_until_the_time_that_is_shown() {
        AgentBrowser browser = agent.browser();
        for (int i = 0; i < 4; i++) {
            assertThat(password(browser, "wrong-password").status()).isEqualTo(422);
        }
        assertThat(password(browser, "wrong-password").status()).isEqualTo(429);
        AgentBrowser.Page page = password(browser, FirstStart.PASSWORD);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("しばらくログインできません");
        agent.clock().forward(Duration.ofMinutes(1));
        assertThat(password(browser, FirstStart.PASSWORD).path()).isEqualTo("/signin/code");
    }

    @Test
    void wrong_codes_count_with_wrong_passwords() {
        AgentBrowser browser = agent.browser();
        for (int i = 0; i < 3; i++) {
            password(browser, "wrong-password");
        }
        password(browser, FirstStart.PASSWORD);
        browser.post("/signin/code", Map.of("code", "000000"));
        assertThat(browser.post("/signin/code", Map.of("code", "000000")).status())
                .isEqualTo(429);
        assertThat(browser.post("/signin/code", Map.of("code", first.code())).status())
                .isEqualTo(429);
    }

    @Test
    void a_name_that_nobody_has_gets_the_same_answer() {
        AgentBrowser browser = agent.browser();
        browser.get("/signin");
        AgentBrowser.Page page = browser.post("/signin", Map.of("loginName", "suzuki", "password", "wrong-password"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("利用者名またはパスワードが違います");
    }

    @Test
    void signing_out_locks_the_terminal() {
        AgentBrowser browser = first.signIn(agent);
        assertThat(browser.post("/signout", Map.of()).path()).isEqualTo("/signin");
        assertThat(browser.get("/").path()).isEqualTo("/signin");
    }

    @Test
    void the_first_start_cannot_be_done_again() {
        AgentBrowser browser = agent.browser();
        assertThat(browser.get("/setup").path()).isEqualTo("/signin");
        assertThat(browser.post("/setup", FirstStart.FIRST_PAGE).path()).isEqualTo("/signin");
    }

    @Test
    void a_form_without_the_pages_token_is_refused() {
        AgentBrowser browser = agent.browser();
        assertThat(browser.post("/signin", Map.of("loginName", "yamada", "password", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void another_host_name_gets_nothing_but_health() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:" + agent.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("からだけ使えます");
        assertThat(raw("GET /actuator/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("UP");
    }

    @Test
    void every_try_is_on_record_in_an_unbroken_chain() {
        AgentBrowser browser = agent.browser();
        password(browser, "wrong-password");
        AuditLog log = agent.bean(AuditLog.class);
        assertThat(log.latest(1).getFirst())
                .extracting(AuditRow::action, AuditRow::detail)
                .containsExactly("signin.refused", "factor=password\nfailures=1");
        assertThat(agent.bean(AuditChain.class).check().breaks()).isEmpty();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", agent.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
