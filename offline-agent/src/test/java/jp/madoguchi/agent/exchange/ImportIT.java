package jp.madoguchi.agent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.agent.unlock.Vaults;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.Requirement;
import org.apache.commons.codec.binary.Base32;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportIT {

    @TempDir
    Path home;

    @Test
    void kill_9_of_the_database_in_the_middle_of_an_import_leaves_nothing_half_done() {
        try (RunningAgent agent = RunningAgent.start(home)) {
            AgentBrowser browser = FirstStart.on(agent).browser();
            JdbcClient jdbc = agent.bean(JdbcClient.class);
            String confirm = Cards.upload(browser, Cards.list("三浦 太郎", 1, 40_000));
            var running = CompletableFuture.supplyAsync(() -> browser.post(confirm, Map.of()));
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> number(
                                    jdbc,
                                    "SELECT count(*) FROM pg_stat_activity WHERE state = 'active'"
                                            + " AND query LIKE 'copy ledger_import_secret%'")
                            > 0);
            assertThat(running).as("the import has not ended yet").isNotDone();
            postmaster().destroyForcibly();
            assertThat(running.join().status()).isEqualTo(500);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .until(() -> number(jdbc, "SELECT 1") == 1);
            assertThat(number(jdbc, "SELECT count(*) FROM ledger_card")).isZero();
            assertThat(number(jdbc, "SELECT count(*) FROM ledger_import")).isZero();
            assertThat(browser.post(confirm, Map.of()).status()).isEqualTo(200);
            assertThat(number(jdbc, "SELECT count(*) FROM ledger_card")).isEqualTo(40_000);
        }
    }

    @Test
    @Requirement({"R003", "R051"})
    void nothing_that_opens_a_booking_or_the_terminal_is_readable_on_the_disk() throws IOException {
        byte[] secret;
        List<String> cardSecrets;
        try (RunningAgent agent = RunningAgent.start(home)) {
            FirstStart first = FirstStart.on(agent);
            secret = new Base32().decode(first.secret());
            String confirm =
                    Cards.upload(first.browser(), Files.readAllBytes(DemoFiles.path("miura-card-list-utf8.csv")));
            first.browser().post(confirm, Map.of());
            var vault = Vaults.of(agent);
            cardSecrets = agent.bean(JdbcClient.class)
                    .sql("SELECT password_sealed FROM ledger_card UNION ALL SELECT qr_token_sealed FROM ledger_card")
                    .query((row, number) -> vault.open(row.getBytes(1)))
                    .list();
        }
        assertThat(cardSecrets).hasSizeGreaterThan(100);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("bin")))
                    .toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(content.contains(FirstStart.PASSWORD))
                        .as("password in %s", file)
                        .isFalse();
                assertThat(content.contains(new String(secret, StandardCharsets.ISO_8859_1)))
                        .as("authenticator's secret in %s", file)
                        .isFalse();
                assertThat(content.contains(HexFormat.of().formatHex(secret)))
                        .as("authenticator's secret in %s", file)
                        .isFalse();
                assertThat(cardSecrets.stream().filter(content::contains).count())
                        .as("secrets of cards in %s", file)
                        .isZero();
            }
        }
    }

    private ProcessHandle postmaster() {
        try (Stream<String> lines = Files.lines(home.resolve("pg/postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
