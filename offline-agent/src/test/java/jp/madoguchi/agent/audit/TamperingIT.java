package jp.madoguchi.agent.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.agent.database.Superuser;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may do anything in the database changes the log; the log says where. */
class TamperingIT {

    private static RunningAgent agent;
    private static FirstStart first;
    private static Path anchor;

    @BeforeAll
    static void start(@TempDir(cleanup = CleanupMode.NEVER) Path home) {
        agent = RunningAgent.start(home);
        first = FirstStart.on(agent);
        for (int i = 0; i < 8; i++) {
            AgentBrowser browser = agent.browser();
            browser.get("/signin");
            browser.post("/signin", Map.of("loginName", "nobody", "password", "wrong-password"));
        }
        anchor = home.resolve("vault/log-anchor");
    }

    @AfterAll
    static void stop() {
        agent.close();
    }

    @BeforeEach
    void keep() {
        assertThat(breaks()).isEmpty();
        Superuser.of(agent, jdbc -> {
            jdbc.execute("CREATE TABLE kept_log AS TABLE agent_audit");
            jdbc.execute("CREATE TABLE kept_end AS TABLE agent_audit_end");
        });
    }

    @AfterEach
    void putBack() {
        Superuser.of(agent, jdbc -> {
            jdbc.execute("TRUNCATE agent_audit, agent_audit_end");
            jdbc.execute("INSERT INTO agent_audit TABLE kept_log");
            jdbc.execute("INSERT INTO agent_audit_end TABLE kept_end");
            jdbc.execute("DROP TABLE kept_log, kept_end");
        });
        assertThat(breaks()).isEmpty();
    }

    @Test
    @Requirement("R208")
    void an_altered_row_is_found() {
        tamper("UPDATE agent_audit SET actor_id = 'somebody' WHERE id = 3");
        assertThat(breaks()).containsExactly(new ChainBreak(3, ChainBreak.Kind.ALTERED));
    }

    @Test
    @Requirement("R208")
    void a_removed_row_is_found() {
        tamper("DELETE FROM agent_audit WHERE id = 4");
        assertThat(breaks()).containsExactly(new ChainBreak(4, ChainBreak.Kind.REMOVED));
    }

    @Test
    void rows_that_changed_places_are_found() {
        tamper("UPDATE agent_audit SET id = -id WHERE id IN (3, 5)");
        tamper("UPDATE agent_audit SET id = CASE id WHEN -3 THEN 5 ELSE 3 END WHERE id < 0");
        assertThat(breaks()).extracting(ChainBreak::row).contains(3L, 5L);
    }

    @Test
    void a_row_taken_out_with_the_numbers_closed_up_is_found() {
        tamper("DELETE FROM agent_audit WHERE id = 4");
        tamper("UPDATE agent_audit SET id = -(id - 1) WHERE id > 4");
        tamper("UPDATE agent_audit SET id = -id WHERE id < 0");
        tamper("UPDATE agent_audit_end SET last = last - 1");
        assertThat(breaks()).isNotEmpty().first().isEqualTo(new ChainBreak(4, ChainBreak.Kind.ALTERED));
    }

    @Test
    void rows_cut_off_at_the_end_are_missed_even_when_the_tables_agree() {
        long last = last();
        tamper("DELETE FROM agent_audit WHERE id = " + last);
        tamper("UPDATE agent_audit_end SET last = " + (last - 1) + ", hash = (SELECT hash FROM agent_audit WHERE id = "
                + (last - 1) + ")");
        assertThat(breaks()).containsExactly(new ChainBreak(last, ChainBreak.Kind.CUT_OFF));
    }

    @Test
    void a_row_put_in_without_the_key_is_found() {
        long next = last() + 1;
        tamper("INSERT INTO agent_audit SELECT " + next
                + ", at, actor_kind, actor_id, action, subject_type, subject_id, detail, sha256(hash) FROM agent_audit"
                + " WHERE id = 2");
        tamper("UPDATE agent_audit_end SET last = " + next + ", hash = (SELECT hash FROM agent_audit WHERE id = " + next
                + ")");
        assertThat(breaks()).containsExactly(new ChainBreak(next, ChainBreak.Kind.ALTERED));
    }

    @Test
    void a_lost_or_forged_anchor_is_told() throws IOException {
        byte[] kept = Files.readAllBytes(anchor);
        try {
            Files.writeString(anchor, "1 00 00");
            assertThat(breaks()).extracting(ChainBreak::kind).containsExactly(ChainBreak.Kind.ANCHOR);
            Files.delete(anchor);
            assertThat(breaks()).extracting(ChainBreak::kind).containsExactly(ChainBreak.Kind.ANCHOR);
        } finally {
            Files.write(anchor, kept);
        }
    }

    @Test
    @Requirement("R051")
    void the_screens_own_role_can_only_add() {
        JdbcClient screens = agent.bean(JdbcClient.class);
        for (String change : List.of(
                "UPDATE agent_audit SET detail = ''",
                "DELETE FROM agent_audit",
                "TRUNCATE agent_audit",
                "DROP TABLE agent_audit",
                "DELETE FROM agent_audit_end",
                "UPDATE agent_leaving SET reason = ''",
                "DELETE FROM agent_leaving")) {
            assertThatThrownBy(() -> screens.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @Requirement({"R207", "R209"})
    void the_screen_finds_by_user_action_and_day_and_says_where_the_log_is_broken() {
        AgentBrowser browser = first.signIn(agent);
        assertThat(browser.get("/log").text()).contains("操作の記録", "ログインに失敗しました");
        assertThat(browser.get("/log?who=yamada&what=signin.done").text())
                .contains("ログインしました")
                .doesNotContain("<td>ログインに失敗しました");
        assertThat(browser.get("/log?from=2030-01-01").text()).contains("0 件");
        assertThat(browser.post("/log/check", Map.of()).text()).contains("書き換えや欠けはありません");
        Superuser.of(agent, jdbc -> jdbc.execute("DROP TABLE kept_log, kept_end"));
        keep();
        tamper("UPDATE agent_audit SET detail = 'x' WHERE id = 2");
        assertThat(browser.post("/log/check", Map.of()).text()).contains("2 番の記録が、書いたときの内容や順番と違います");
        assertThat(browser.get("/").text()).contains("操作の記録の 2 番で");
    }

    private static List<ChainBreak> breaks() {
        return agent.bean(AuditChain.class).check().breaks();
    }

    private static long last() {
        return agent.bean(AuditLog.class).latest(1).getFirst().id();
    }

    private static void tamper(String statement) {
        Superuser.of(agent, jdbc -> jdbc.execute(statement));
    }
}
