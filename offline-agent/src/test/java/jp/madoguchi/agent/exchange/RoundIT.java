package jp.madoguchi.agent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.AgentBrowser.Page;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonField;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.Scope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that go round between a terminal and its city: receipts, keys, fields, lost numbers, media. */
@Requirement({"R001", "R048"})
class RoundIT {

    private static final FieldMask NAMES = new FieldMask(Set.of(PersonField.NAME)).withoutMonthAndDay();

    @TempDir
    static Path folder;

    private static RunningAgent agent;
    private static AgentBrowser browser;

    private CityStand city;

    @BeforeAll
    static void start() {
        agent = RunningAgent.start(folder.resolve("home"));
        browser = FirstStart.on(agent).browser();
    }

    @AfterAll
    static void stop() {
        agent.close();
    }

    @BeforeEach
    void enrolled() {
        JdbcClient jdbc = agent.bean(JdbcClient.class);
        for (String table : List.of(
                "agent_exchange_file",
                "agent_city_identity",
                "agent_city_fields",
                "agent_own_keys",
                "agent_refused_row",
                "ledger_outbox",
                "ledger_card",
                "ledger_import",
                "ledger_booking")) {
            jdbc.sql("TRUNCATE " + table + " CASCADE").update();
        }
        city = new CityStand(agent, browser, folder);
        city.enrol(NAMES);
    }

    @Test
    @Requirement({"R019", "R051"})
    void the_citys_fields_travel_with_the_enrolment_and_with_every_file_and_nobody_sets_them_here() {
        Cards.add(browser, "三浦 太郎", 1, 1);
        write();
        assertThat(city.take(1, NAMES, city.keys()).rows().stream())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("三浦 太郎");
                    assertThat(person.address()).isNull();
                    assertThat(person.mmdd()).isNull();
                });

        FieldMask least = FieldMask.LEAST.withoutMonthAndDay();
        city.hand(city.write(new Enclosure(List.of(), Optional.empty(), Optional.of(least))));
        Cards.add(browser, "三浦 花子", 2, 1);
        write();

        assertThat(city.take(2, least, city.keys()).rows().stream())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isNull());
    }

    @Test
    void a_receipt_of_the_city_shows_what_arrived_and_whoever_was_refused_is_a_list_to_work_through() {
        Cards.add(browser, "三浦 太郎", 1, 2);
        write();
        assertThat(browser.get("/exchange").text()).contains("知らせはまだありません");
        var opened = city.take(1, NAMES, city.keys());
        UUID refused = opened.rows().stream().findFirst().orElseThrow().personId();

        city.hand(city.write(CityStand.telling(
                CityStand.receipt(opened.manifest(), List.of(new Receipt.RefusedPerson(refused, "procedure"))))));

        assertThat(browser.get("/exchange").text()).contains("1 件を取り込み（取り込めなかった人 1 件）", "取り込まれなかった人が 1 人います");
        Page list = browser.get("/exchange/refused");
        assertThat(list.text()).contains("三浦 太郎", "この手続きは、予約システムで扱っていません");
        browser.post("/exchange/refused", Map.of("cards", refused.toString()));
        assertThat(browser.get("/exchange/refused").text()).contains("取り込まれなかった人はいません");
        write();
        assertThat(city.take(2, NAMES, city.keys()).rows().stream())
                .singleElement()
                .satisfies(person -> assertThat(person.personId()).isEqualTo(refused));
    }

    @Test
    void a_file_of_the_city_that_arrived_is_told_until_the_city_is_known_to_have_read_it() {
        byte[] file = city.write(Enclosure.NONE);
        city.hand(file);
        assertThat(browser.get("/exchange").text()).contains("対象者の変更がなくても書き出せます", "次の書き出しで知らせます");

        write();
        var first = city.take(1, NAMES, city.keys());
        assertThat(first.enclosure().receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.sequence()).isEqualTo(1));
        assertThat(browser.get("/exchange").text()).contains("第1号で知らせました");
        Cards.add(browser, "三浦 太郎", 1, 1);
        write();
        assertThat(city.take(2, NAMES, city.keys()).enclosure().receipts()).hasSize(1);

        city.hand(city.write(CityStand.telling(CityStand.receipt(first.manifest(), List.of()))));
        write();
        assertThat(city.take(3, NAMES, city.keys()).enclosure().receipts())
                .extracting(Receipt::sequence)
                .containsExactly(2L);
    }

    @Test
    void the_terminal_changes_keys_when_the_city_has_told_that_it_knows_them() {
        browser.get("/exchange/enrol");
        browser.post("/exchange/enrol/change", Map.of());
        byte[] before = city.write(Enclosure.NONE);
        write();
        var announcing = city.take(1, NAMES, city.keys());
        PublicIdentity next = announcing.enclosure().next().orElseThrow();
        city.hand(before);
        assertThat(ownKeys()).isNotEqualTo(next.fingerprint());

        city.know(next);
        city.hand(city.write(CityStand.telling(CityStand.receipt(announcing.manifest(), List.of()))));

        assertThat(ownKeys()).isEqualTo(next.fingerprint());
        write();
        assertThat(city.take(2, NAMES, city.keys()).manifest().sealerKeyFingerprint())
                .isEqualTo(next.fingerprint());
    }

    @Test
    void the_city_changes_keys_and_files_of_both_are_taken_until_the_first_with_the_new() {
        ExchangeIdentity old = city.keys();
        ExchangeIdentity next = city.newKeys();
        city.hand(city.write(new Enclosure(List.of(), Optional.of(next.publicIdentity()), Optional.empty())));
        city.hand(city.write(Enclosure.NONE));
        write();
        assertThat(city.take(1, NAMES, old).manifest())
                .isEqualTo(city.take(1, NAMES, next).manifest());

        city.use(next);
        city.hand(city.write(Enclosure.NONE));

        city.use(old);
        browser.get("/exchange");
        assertThat(browser.upload("/exchange/bookings", "file", "b.mdx", city.write(Enclosure.NONE))
                        .text())
                .contains("登録されていない相手");
    }

    @Test
    void everything_is_written_under_the_number_that_the_city_waits_for() {
        Cards.add(browser, "三浦 太郎", 1, 3);
        write();
        browser.get("/exchange/write");
        assertThat(browser.post("/exchange/write/whole", Map.of("number", "1")).text())
                .contains("すでに使われています");
        assertThat(browser.post("/exchange/write/whole", Map.of("number", "十")).text())
                .contains("半角の数字");

        Page done = browser.post("/exchange/write/whole", Map.of("number", "7"));

        assertThat(done.text()).contains("第7号のファイルを書き出しました（3 件）");
        assertThat(city.take(7, NAMES, city.keys()).manifest().scope()).isEqualTo(Scope.WHOLE);
        assertThat(browser.get("/exchange/write").text()).contains("第8号");
    }

    @Test
    void a_medium_that_is_not_there_leaves_the_number_unused_and_one_that_is_has_the_same_file() throws IOException {
        Cards.add(browser, "三浦 太郎", 1, 1);
        browser.get("/exchange/write");
        Page gone = browser.post(
                "/exchange/write", Map.of("medium", folder.resolve("gone").toString()));
        assertThat(gone.text()).contains("保存先が見つかりません", "書き出していない変更は 1 件です").doesNotContain("000001.mdx");
        assertThat(browser.get("/exchange/files/1").status()).isEqualTo(404);
        Page own = browser.post(
                "/exchange/write", Map.of("medium", folder.resolve("home").toString()));
        assertThat(own.text()).contains("この端末のデータのフォルダーには保存できません");

        Path medium = Files.createDirectory(folder.resolve("medium-" + UUID.randomUUID()));
        Page done = browser.post("/exchange/write", Map.of("medium", "other", "folder", medium.toString()));

        assertThat(done.text()).contains("第1号のファイルを書き出しました", "安全な取り外し");
        Path file = medium.resolve("miura-T1-to-city-000001.mdx");
        assertThat(file).hasBinaryContent(browser.get("/exchange/files/1").bytes());
        Files.delete(file);
        browser.get("/exchange/files/1/medium");
        browser.post("/exchange/files/1/medium", Map.of("medium", medium.toString()));
        assertThat(file).exists();
    }

    private static String ownKeys() {
        return PublicIdentity.fromPem(browser.get("/exchange/enrol/own-keys").text())
                .fingerprint();
    }

    private static void write() {
        browser.get("/exchange/write");
        assertThat(browser.post("/exchange/write", Map.of()).text()).contains("号のファイルを書き出しました");
    }
}
