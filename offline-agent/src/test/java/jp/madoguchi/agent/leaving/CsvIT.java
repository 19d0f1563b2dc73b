package jp.madoguchi.agent.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

class CsvIT {

    private static final String CSV = "/log/log.csv?who=yamada";

    private static RunningAgent agent;
    private static FirstStart first;
    private static Colleague second;
    private AgentBrowser browser;

    @BeforeAll
    static void start(@TempDir(cleanup = CleanupMode.NEVER) Path home) {
        agent = RunningAgent.start(home);
        first = FirstStart.on(agent);
        second = Colleague.on(agent, first.browser(), "suzuki", "HANDLER");
    }

    @AfterAll
    static void stop() {
        agent.close();
    }

    @BeforeEach
    void signedIn() {
        agent.clock().forward(Duration.ofHours(2));
        browser = first.signIn(agent);
    }

    @Test
    @Requirement({"R051", "R209"})
    void a_csv_leaves_with_a_reason_and_a_second_person_once() {
        AgentBrowser.Page ask = browser.get(CSV);
        assertThat(ask.path()).startsWith("/leaving/csv/");
        assertThat(ask.text()).contains("番号、日時、利用者、操作、対象、詳細");
        AgentBrowser.Page allowed = browser.post(ask.path(), word("月次の報告", "suzuki", Colleague.PASSWORD, code()));
        assertThat(allowed.text()).contains("確認者：suzuki", "CSVを保存する");
        AgentBrowser.Page file = browser.get(CSV);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF番号,日時,利用者,操作,対象,詳細")
                .contains("yamada,ログインしました");
        assertThat(browser.get("/leaving").text()).contains("CSV", "suzuki");
        String sheet = browser.get("/leaving").find("href=\"(/leaving/[0-9]+)\"");
        assertThat(browser.get(sheet).text()).contains("持ち出し票", "月次の報告", "suzuki", "yamada");
        assertThat(browser.get(CSV).path()).as("allowed once").startsWith("/leaving/csv/");
    }

    @Test
    @Requirement("R051")
    void nobody_confirms_for_oneself_without_a_reason_or_with_a_wrong_factor() {
        String ask = browser.get(CSV).path();
        assertThat(browser.post(ask, word("報告", FirstStart.USER, FirstStart.PASSWORD, first.code()))
                        .text())
                .contains("別の利用者が確認してください");
        assertThat(browser.post(ask, word(" ", "suzuki", Colleague.PASSWORD, code()))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(ask, word("報告", "suzuki", "wrong-password", code()))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(ask, word("報告", "suzuki", Colleague.PASSWORD, "000000"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.get(CSV).path()).startsWith("/leaving/csv/");
        assertThat(browser.get("/cards").text())
                .as("the session stays the first one's")
                .contains(FirstStart.USER);
    }

    @Test
    void another_persons_request_and_an_old_one_are_not_found() {
        String ask = browser.get(CSV).path();
        assertThat(second.browser().get(ask).status()).isEqualTo(404);
        agent.clock().forward(Duration.ofMinutes(11));
        assertThat(browser.get(ask).status()).isEqualTo(404);
    }

    @Test
    @Requirement("R051")
    void a_print_run_leaves_a_sheet() {
        assertThat(browser.get("/booked/list.pdf?day=2026-11-24").status()).isEqualTo(200);
        assertThat(browser.get("/leaving").text()).contains("印刷");
    }

    private static String code() {
        return FirstStart.code(agent, second.secret());
    }

    private static Map<String, String> word(String reason, String name, String password, String code) {
        return Map.of("reason", reason, "loginName", name, "password", password, "code", code);
    }
}
