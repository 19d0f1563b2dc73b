package jp.madoguchi.admin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class MailScreensIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private JdbcClient jdbc;

    private final UUID booking = UUID.randomUUID();
    private final UUID mail = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final String address = "m" + booking.toString().substring(0, 8) + "@example.jp";

    @BeforeEach
    void aBookingWhoseMailNobodyKnowsOf() {
        CityScope.run(cities.miura(), () -> {
            Long place = jdbc.sql("INSERT INTO facility (code, name) VALUES (?, '初声市民センター') RETURNING id")
                    .param("m" + booking.toString().substring(0, 8))
                    .query((row, number) -> row.getLong("id"))
                    .single();
            jdbc.sql("""
                            INSERT INTO booking (id, number, facility_id, procedure, day, start, minutes, people, channel,
                                email, phone, idempotency_key, created_at, changed_at)
                            VALUES (?, ?, ?, 'issue', ?, '10:00', 30, 1, 'WEB', ?, '046-111-2222', ?, now(), now())
                            """)
                    .params(
                            booking,
                            booking.toString().substring(0, 8).toUpperCase(Locale.ROOT),
                            place,
                            LocalDate.of(2099, 3, 2),
                            address,
                            booking)
                    .update();
            jdbc.sql("""
                            INSERT INTO mail (id, booking_id, kind, recipient, state, due_at, created_at, attempts, claimed_at)
                            VALUES (?, ?, 'COMPLETED', ?, 'UNSURE', now(), now(), 1, now())
                            """).params(mail, booking, address).update();
            jdbc.sql("""
                            INSERT INTO staff_call_list (id, booking_id, mail_id, reason, created_at)
                            VALUES (?, ?, ?, 'BOUNCED', now())
                            """).params(call, booking, mail).update();
        });
    }

    @Test
    @Requirement("R180")
    void staff_find_a_mail_by_its_state_and_send_it_once_more() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(text(browser.open(MIURA, session, "/mail?state=UNSURE&kind=COMPLETED")))
                .contains(address);
        assertThat(text(browser.open(MIURA, session, "/mail?state=SKIPPED"))).doesNotContain(address);
        String one = "/mail/" + mail;
        assertThat(text(browser.open(MIURA, session, one))).contains("もう一度送る", "分かりません");

        browser.submit(MIURA, session, one, one + "/again", Map.of());

        assertThat(text(browser.open(MIURA, session, one))).contains("送信予定").doesNotContain("もう一度送る</button>");
        assertThat(text(browser.open(MIURA, session, "/mail/watch"))).contains("お知らせの点検");
    }

    @Test
    void whom_no_mail_reached_stands_on_the_call_list_until_somebody_notes_the_call() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "counter", "counter");
        assertThat(text(browser.open(MIURA, session, "/"))).contains("電話が必要な方が");
        assertThat(text(browser.open(MIURA, session, "/calls"))).contains("046-111-2222", "メールが届きませんでした");
        assertThat(text(browser.open(MIURA, session, "/calls.csv"))).contains("046-111-2222");

        browser.submit(MIURA, session, "/calls", "/calls/" + call + "/done", Map.of("note", "ご本人と話しました"));

        assertThat(text(browser.open(MIURA, session, "/calls"))).contains("ご本人と話しました");
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open("kurume.localhost", kurume, "/calls"))).doesNotContain("046-111-2222");
    }

    @Test
    @Requirement("R183")
    void a_mail_to_many_is_written_looked_at_confirmed_by_its_number_and_stopped() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult wrong = browser.submit(
                MIURA, session, "/mail/broadcasts/new", "/mail/broadcasts", Map.of("subject", "", "body", "本文"));
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(wrong.getResponse().getContentAsString()).contains("件名を1行", "本文");

        MvcResult written = browser.submit(
                MIURA,
                session,
                "/mail/broadcasts/new",
                "/mail/broadcasts",
                Map.of("subject", "臨時休業", "body", "本文です。", "from", "2099-03-02", "to", "2099-03-02"));
        String one = String.valueOf(written.getResponse().getRedirectedUrl());
        String page = text(browser.open(MIURA, session, one));
        assertThat(page).contains("【三浦市】臨時休業", "本文です。", "配信を停止");
        String count = page.replaceAll("(?s).*宛先は([0-9,]+)件です.*", "$1");

        browser.submit(MIURA, session, one, one + "/start", Map.of("count", "99999"));
        assertThat(text(browser.open(MIURA, session, one))).contains("下書き");
        browser.submit(MIURA, session, one, one + "/start", Map.of("count", count));
        assertThat(text(browser.open(MIURA, session, one))).contains("残りの送信を止める");
        browser.submit(MIURA, session, one, one + "/stop", Map.of());
        assertThat(text(browser.open(MIURA, session, one))).contains("止めました");
    }

    @Test
    void who_has_no_right_on_mail_neither_reads_nor_sends() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "viewer", "viewer");
        assertThat(browser.open(MIURA, session, "/mail").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(browser.open(MIURA, session, "/calls").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(browser.ask("POST", MIURA, session, "/mail/" + mail + "/again")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private static String text(MvcResult result) throws Exception {
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return result.getResponse().getContentAsString();
    }
}
