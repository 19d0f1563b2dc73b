package jp.madoguchi.agent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.agent.AgentBrowser.Page;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ComparisonCode;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.sealed.EnrolmentAnswer;
import jp.madoguchi.exchange.sealed.ExpectedContext;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.OpenResult;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileReader;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExchangeIT {

    @TempDir
    static Path folder;

    private static RunningAgent agent;
    private static FirstStart first;
    private static ExchangeIdentity miura;
    private static ExchangeIdentity kurume;

    @BeforeAll
    static void start() {
        agent = RunningAgent.start(folder.resolve("home"));
        first = FirstStart.on(agent);
        miura = ExchangeIdentity.generateCity("miura", agent.clock());
        kurume = ExchangeIdentity.generateCity("kurume", agent.clock());
    }

    @AfterAll
    static void stop() {
        agent.close();
    }

    @BeforeEach
    void nothingExchanged() {
        JdbcClient jdbc = agent.bean(JdbcClient.class);
        for (String table : List.of(
                "agent_exchange_file", "agent_city_identity", "agent_city_fields", "ledger_import", "ledger_booking")) {
            jdbc.sql("TRUNCATE " + table + " CASCADE").update();
        }
        first.browser().get("/exchange");
    }

    private static Page upload(String path, String name, byte[] content) {
        first.browser().get("/exchange/enrol");
        return first.browser().upload(path, "file", name, content);
    }

    private static Page receive(PublicIdentity city) {
        return receive(city.toPem());
    }

    private static Page receive(String pem) {
        return upload("/exchange/enrol/city-keys", "city.pem", pem.getBytes(StandardCharsets.US_ASCII));
    }

    private static PublicIdentity enrol() {
        Page page = receive(EnrolmentAnswer.write(miura, FieldMask.ofCodes(List.of("name"))));
        first.browser()
                .post("/exchange/enrol/confirm", Map.of("fingerprint", page.find("fingerprint\" value=\"([^\"]+)")));
        return PublicIdentity.fromPem(
                first.browser().get("/exchange/enrol/own-keys").text());
    }

    @Test
    @Requirement("R048")
    void both_sides_show_the_same_code_before_the_citys_keys_are_used() {
        PublicIdentity own = PublicIdentity.fromPem(
                first.browser().get("/exchange/enrol/own-keys").text());
        assertThat(own.name().commonName()).isEqualTo("miura/terminal/T1");
        Page page = receive(miura.publicIdentity());
        assertThat(page.find("id=\"comparison-code\">([^<]+)"))
                .isEqualTo(ComparisonCode.of(miura.publicIdentity(), own));
        assertThat(first.browser().get("/exchange").text()).contains("鍵の交換がまだです");
        Page done = first.browser().post("/exchange/enrol/confirm", Map.of("fingerprint", miura.fingerprint()));
        assertThat(done.text()).contains("鍵の交換が完了しました").doesNotContain("鍵の交換がまだです");
    }

    @Test
    void keys_of_another_city_of_a_terminal_and_other_files_are_refused_each_with_its_sentence() {
        ExchangeIdentity terminal = ExchangeIdentity.generateTerminal("miura", "T2", agent.clock());
        assertThat(receive(kurume.publicIdentity()).text()).contains("ほかの自治体の公開鍵ファイルです");
        assertThat(receive(terminal.publicIdentity()).text()).contains("端末の公開鍵ファイルです");
        Page other = upload("/exchange/enrol/city-keys", "a.pem", "name,address".getBytes(StandardCharsets.US_ASCII));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("公開鍵ファイルではありません");
    }

    @Test
    void keys_that_changed_after_the_code_was_compared_are_not_confirmed() {
        receive(miura.publicIdentity());
        receive(ExchangeIdentity.generateCity("miura", agent.clock()).publicIdentity());
        first.browser().post("/exchange/enrol/confirm", Map.of("fingerprint", miura.fingerprint()));
        assertThat(first.browser().get("/exchange").text()).contains("鍵の交換がまだです");
    }

    @Test
    @Requirement({"R019", "R040", "R051"})
    void a_written_file_opens_with_the_citys_key_alone_and_carries_the_fields_that_the_city_takes() throws IOException {
        PublicIdentity own = enrol();
        Cards.add(first.browser(), "三浦 太郎", 1, 2);
        assertThat(first.browser().get("/exchange/write").text())
                .contains("2 人", "住民票コード", "<dd id=\"fields\"><span><span>氏名</span></span></dd>");
        Page done = first.browser().post("/exchange/write", Map.of("fields", "address"));
        assertThat(done.text()).contains("第1号のファイルを書き出しました（2 件）", "miura-T1-to-city-000001.mdx");
        byte[] file = first.browser().get("/exchange/files/1").bytes();
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("三浦");
        Path saved = Files.write(folder.resolve("saved.mdx"), file);
        assertThat(open(saved, miura, own)).hasSize(2).allSatisfy(person -> {
            assertThat(person.name()).isEqualTo("三浦 太郎");
            assertThat(person.address()).isNull();
            assertThat(person.password()).isIn(Cards.passwords(agent));
        });
        assertThat(first.browser().get("/exchange").text()).contains("変更はありません");
        assertThat(first.browser().get("/exchange/files/1").bytes()).isEqualTo(file);
    }

    @Test
    void numbers_run_without_gaps_and_an_empty_file_is_not_written() {
        enrol();
        Cards.add(first.browser(), "三浦 一", 1, 1);
        first.browser().post("/exchange/write", Map.of());
        assertThat(first.browser().post("/exchange/write", Map.of()).text()).contains("書き出す変更はありませんでした");
        Cards.add(first.browser(), "三浦 二", 2, 1);
        assertThat(first.browser().post("/exchange/write", Map.of()).text()).contains("第2号のファイル");
        assertThat(first.browser().get("/exchange/files/3").status()).isEqualTo(404);
    }

    @Test
    @Requirement({"R020", "R041"})
    void bookings_of_the_city_are_shown_first_and_imported_when_confirmed() throws IOException {
        PublicIdentity own = enrol();
        byte[] file = bookings(miura, own, 1);
        Page trial = upload("/exchange/bookings", "b.mdx", file);
        assertThat(trial.status()).isEqualTo(200);
        assertThat(trial.text()).contains("まだ取り込んでいません", "第1号");
        assertThat(stored()).isZero();
        Page done = first.browser().post(trial.find("action=\"(/exchange/bookings/[^\"]+/confirm)\""), Map.of());
        assertThat(done.text()).contains("第1号の予約を取り込みました（1 件）");
        assertThat(stored()).isEqualTo(1);
        assertThat(upload("/exchange/bookings", "b.mdx", file).text()).contains("取り込み済み");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void damaged_truncated_foreign_and_out_of_sequence_files_are_refused_and_change_nothing() throws IOException {
        PublicIdentity own = enrol();
        Page trial = upload("/exchange/bookings", "b.mdx", bookings(miura, own, 1));
        first.browser().post(trial.find("action=\"(/exchange/bookings/[^\"]+/confirm)\""), Map.of());
        byte[] second = bookings(miura, own, 2);
        byte[] damaged = second.clone();
        damaged[damaged.length / 2] ^= 1;
        assertRefused(damaged, "壊れている");
        assertRefused(Arrays.copyOf(second, second.length - 40), "途中で切れています");
        assertRefused(bookings(miura, own, 3), "番号の順番が違います");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "連携ファイルではありません");
        ExchangeIdentity kurumesTerminal = ExchangeIdentity.generateTerminal("kurume", "T1", agent.clock());
        assertRefused(bookings(kurume, kurumesTerminal.publicIdentity(), 2), "取り込みは行っていません");
        ExchangeIdentity imposter = ExchangeIdentity.generateCity("miura", agent.clock());
        assertRefused(bookings(imposter, own, 2), "登録されていない相手");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_file_that_was_confirmed_in_another_window_meanwhile_is_refused() throws IOException {
        PublicIdentity own = enrol();
        byte[] file = bookings(miura, own, 1);
        Page one = upload("/exchange/bookings", "b.mdx", file);
        Page two = upload("/exchange/bookings", "b.mdx", file);
        first.browser().post(one.find("action=\"(/exchange/bookings/[^\"]+/confirm)\""), Map.of());
        Page late = first.browser().post(two.find("action=\"(/exchange/bookings/[^\"]+/confirm)\""), Map.of());
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("取り込み済み");
        assertThat(stored()).isEqualTo(1);
    }

    private static void assertRefused(byte[] file, String sentence) {
        Page page = upload("/exchange/bookings", "b.mdx", file);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(sentence);
    }

    private static long stored() {
        return agent.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM ledger_booking_person")
                .query(Long.class)
                .single();
    }

    private static List<BookablePerson> open(Path file, ExchangeIdentity city, PublicIdentity sender)
            throws IOException {
        ExpectedContext context =
                new ExpectedContext("miura", List.of(sender), city, Direction.TO_CITY, Map.of(), Set.of());
        var opened = (OpenResult.Opened<BookablePerson>)
                new SealedFileReader().open(file, RecordKind.people(FieldMask.MIURA_SIX), context);
        try (Stream<BookablePerson> people = opened.rows().stream()) {
            return people.toList();
        }
    }

    private static byte[] bookings(ExchangeIdentity city, PublicIdentity terminal, long sequence) throws IOException {
        BookingRecord booking = new BookingRecord(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "B-0001",
                UUID.nameUUIDFromBytes(new byte[] {2}),
                "2345ABCDEFG",
                "issue",
                "honcho",
                "本庁舎",
                LocalDate.of(2026, 12, 1),
                LocalTime.of(10, 0),
                30,
                BookingState.BOOKED,
                1,
                agent.clock().instant());
        ManifestDraft draft = ManifestDraft.toTerminals(
                city.name().city(), sequence, agent.clock().instant());
        Path file = folder.resolve(UUID.randomUUID() + ".mdx");
        new SealedFileWriter()
                .seal(
                        file,
                        draft,
                        RecordKind.bookings(),
                        city,
                        List.of(terminal),
                        List.of(booking).iterator());
        return Files.readAllBytes(file);
    }
}
