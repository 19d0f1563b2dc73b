package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryIT {

    @TempDir
    Path home;

    @Test
    void the_key_on_paper_gives_a_new_password_and_a_new_authenticator_and_ends_the_old_ones() {
        try (RunningAgent agent = RunningAgent.start(home)) {
            FirstStart first = FirstStart.on(agent);
            AgentBrowser browser = agent.browser();
            browser.get("/recover");
            assertThat(browser.post("/recover", form("A".repeat(32))).text()).contains("回復キーが違います");
            String secret = browser.post("/recover", form(first.recoveryKey()))
                    .find("id=\"secret\">([^<]+)")
                    .replace(" ", "");
            assertThat(browser.post("/recover/code", Map.of("code", "000000")).status())
                    .isEqualTo(422);
            assertThat(browser.post("/recover/code", Map.of("code", FirstStart.code(agent, secret)))
                            .path())
                    .isEqualTo("/");
            agent.clock().forward(Duration.ofMinutes(2));
            AgentBrowser next = agent.browser();
            next.get("/signin");
            assertThat(next.post("/signin", Map.of("loginName", "yamada", "password", FirstStart.PASSWORD))
                            .status())
                    .isEqualTo(422);
            next.post("/signin", Map.of("loginName", "yamada", "password", "Another-horse-8"));
            assertThat(next.post("/signin/code", Map.of("code", first.code())).status())
                    .isEqualTo(422);
            assertThat(next.post("/signin/code", Map.of("code", FirstStart.code(agent, secret)))
                            .path())
                    .isEqualTo("/");
        }
    }

    private static Map<String, String> form(String key) {
        return Map.of(
                "loginName",
                "yamada",
                "recoveryKey",
                key,
                "password",
                "Another-horse-8",
                "passwordAgain",
                "Another-horse-8");
    }
}
