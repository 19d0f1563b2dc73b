package jp.madoguchi.agent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.AgentBrowser.Page;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.agent.unlock.Vaults;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Card lists on their way through the terminal's screens. */
final class Cards {

    private Cards() {}

    /** Uploads a list; gives the address that confirms it. */
    static String upload(AgentBrowser browser, byte[] csv) {
        String id = browser.get("/imports").find("name=\"id\" value=\"([^\"]+)\"");
        Page plan = browser.upload("/imports", Map.of("id", id, "profile", "三浦 カード発行一覧"), "file", "list.csv", csv);
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        return plan.find("action=\"(/imports/[^\"]+/confirm)\"");
    }

    static void add(AgentBrowser browser, String name, int first, int count) {
        Page done = browser.post(upload(browser, list(name, first, count)), Map.of());
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    static byte[] list(String name, int first, int count) {
        StringBuilder csv = new StringBuilder("氏名,住所,生年月日,性別,製造管理番号,申請書ID\r\n");
        for (int i = first; i < first + count; i++) {
            csv.append(name).append(",神奈川県三浦市城山町1番").append(i);
            csv.append("号,昭和33年6月2日,男,A%08d,%023d\r\n".formatted(i, i));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The passwords of all cards' notices. */
    static List<String> passwords(RunningAgent agent) {
        var vault = Vaults.of(agent);
        return agent.bean(JdbcClient.class)
                .sql("SELECT password_sealed FROM ledger_card")
                .query((row, number) -> vault.open(row.getBytes(1)))
                .list();
    }
}
