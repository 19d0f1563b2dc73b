package jp.madoguchi.agent.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.Colleague;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.agent.audit.AuditChain;
import jp.madoguchi.agent.database.LedgerDatabases;
import jp.madoguchi.agent.database.Superuser;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.TableSum;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class BackupIT {

    private static final String CARD = "11111111-1111-4111-8111-111111111111";
    private static final String NAME = "髙橋 𠮷子";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path other;

    @TempDir
    Path medium;

    @Test
    @Requirement({"R219", "R051"})
    void a_ledger_comes_back_on_a_new_terminal_from_file_and_recovery_key_with_its_users() throws IOException {
        FirstStart first;
        Colleague colleague;
        List<TableSum> sums;
        try (RunningAgent agent = RunningAgent.start(home)) {
            first = FirstStart.on(agent);
            colleague = Colleague.on(agent, first.browser(), "suzuki", "HANDLER");
            Superuser.of(agent, BackupIT::addCard);
            first.browser().get("/backup");
            first.browser().post("/backup/folder", Map.of("folder", medium.toString()));
            first.browser().get("/backup");
            assertThat(first.browser().post("/backup", Map.of()).text()).contains("復元できることを確かめました");
            sums = sums(agent);
        }
        Path file = onlyFile();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).doesNotContain(NAME, "yamada");
        assertThat(file.getFileName().toString()).endsWith(".mbk");
        try (RunningAgent agent = RunningAgent.start(other)) {
            AgentBrowser browser = agent.browser();
            assertThat(browser.get("/setup").text()).contains("別の端末のバックアップから復元する");
            browser.get("/restore");
            assertThat(restore(browser, Files.readAllBytes(file), "A".repeat(32))
                            .text())
                    .contains("回復キーではありません");
            byte[] damaged = Files.readAllBytes(file);
            damaged[damaged.length / 2] ^= 1;
            assertThat(restore(browser, damaged, first.recoveryKey()).text()).contains("壊れている");
            byte[] whole = Files.readAllBytes(file);
            assertThat(restore(browser, Arrays.copyOf(whole, whole.length - 100), first.recoveryKey())
                            .text())
                    .contains("壊れている");
            assertThat(restore(browser, whole, first.recoveryKey()).text()).contains("復元の確認", "miura / T1");
            AgentBrowser.Page done = browser.post("/restore/confirm", Map.of("word", ""));
            assertThat(done.path()).isEqualTo("/signin");
            assertThat(sums(agent))
                    .filteredOn(sum -> sum.table().startsWith("ledger_"))
                    .isEqualTo(sums.stream()
                            .filter(sum -> sum.table().startsWith("ledger_"))
                            .toList());
            assertThat(agent.bean(AuditChain.class).check().breaks()).isEmpty();
            agent.clock().forward(Duration.ofHours(1));
            AgentBrowser again = first.signIn(agent);
            assertThat(again.get("/cards/" + CARD).text()).contains(NAME);
            again.get("/log");
            assertThat(again.get("/log").text()).contains("バックアップから復元しました");
            AgentBrowser theirs = agent.browser();
            theirs.get("/signin");
            theirs.post("/signin", Map.of("loginName", "suzuki", "password", Colleague.PASSWORD));
            assertThat(theirs.post("/signin/code", Map.of("code", FirstStart.code(agent, colleague.secret())))
                            .path())
                    .isEqualTo("/");
            // A ledger with data is not overwritten without being asked twice.
            agent.clock().forward(Duration.ofHours(1));
            assertThat(agent.browser().get("/restore").status()).isEqualTo(403);
            AgentBrowser administrator = first.signIn(agent);
            administrator.get("/restore");
            assertThat(restore(administrator, whole, first.recoveryKey()).text())
                    .contains("今の台帳の件数");
            assertThat(administrator
                            .post("/restore/confirm", Map.of("word", "はい"))
                            .text())
                    .contains("「上書き」と入力してください");
            assertThat(administrator
                            .post("/restore/confirm", Map.of("word", "上書き"))
                            .path())
                    .isEqualTo("/signin");
        }
    }

    @Test
    void a_backup_that_breaks_off_leaves_no_file_that_looks_whole_and_says_why() throws IOException {
        try (RunningAgent agent = RunningAgent.start(home)) {
            FirstStart first = FirstStart.on(agent);
            agent.bean(BackupRows.class).choose(medium.resolve("pulled-out"));
            first.browser().get("/backup");
            assertThat(first.browser().post("/backup", Map.of()).text()).contains("記録媒体が差し込まれているか");
            agent.bean(BackupRows.class).choose(medium);
            Files.writeString(medium.resolve("madoguchi-miura-T1-20261120-000000.mbk.part"), "killed");
            agent.bean(Backups.class).makeIfDue();
            assertThat(onlyFile()).exists();
            agent.bean(Backups.class).makeIfDue();
            assertThat(onlyFile()).as("one a day").exists();
            try (Stream<Path> files = Files.list(medium)) {
                assertThat(files).noneMatch(path -> path.toString().endsWith(".part"));
            }
        }
    }

    private static AgentBrowser.Page restore(AgentBrowser browser, byte[] file, String key) {
        return browser.upload("/restore", Map.of("recoveryKey", key), "file", "ledger.mbk", file);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(medium)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static List<TableSum> sums(RunningAgent agent) {
        LedgerDatabases databases = agent.bean(LedgerDatabases.class);
        try (OwnerDatabase database = databases.open(databases.current())) {
            return databases.rows(database).sums();
        }
    }

    private static void addCard(JdbcTemplate jdbc) {
        jdbc.update(
                "INSERT INTO ledger_import VALUES (?::uuid, 'test', 'test.csv', 1, '\\x00', 'CONFIRMED', 1, 0, 0, 0,"
                        + " 'test', now())",
                CARD);
        jdbc.update(
                "INSERT INTO ledger_card (id, kind, state, name, name_key, address, address_key, birth_date, import_key,"
                        + " reservation_number, password_sealed, qr_token_sealed, qr_token_hash, source_import,"
                        + " source_line, created_at, updated_at) VALUES (?::uuid, 'ISSUE', 'IMPORTED', ?, ?, ?, ?,"
                        + " '1990-01-02', 'test', ?, '\\x00', '\\x00', '\\x00', ?::uuid, 1, now(), now())",
                CARD,
                NAME,
                NAME,
                NAME,
                NAME,
                ReservationNumber.next(new SecureTokens()).value(),
                CARD);
    }
}
