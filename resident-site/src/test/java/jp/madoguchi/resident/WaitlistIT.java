package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.mail.WaitingLinks;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.waiting.WaitingCare;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ResidentSiteTest
class WaitlistIT {
    @Autowired
    private TestTown kurume;

    @Autowired
    private TestTown miura;

    @Autowired
    private CitySettings settings;

    @Autowired
    private WaitingCare care;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private LocalDate day = LocalDate.EPOCH;
    private long slot;
    private String place = "";

    @BeforeEach
    void one_time_of_a_day_is_left_and_somebody_keeps_it() throws Exception {
        keep(true);
        BoardSlot near = kurume.slots().getFirst();
        kurume.decide(() -> jdbc.sql("""
                        SELECT s.id, s.day, s.facility_id FROM slot s JOIN slot n ON n.id = ?
                        WHERE s.facility_id = n.facility_id AND s.slot_group = n.slot_group AND s.day >= n.day + 6
                          AND s.start = '10:00' AND s.capacity > 0 AND s.booked = 0 ORDER BY s.day LIMIT 1
                        """)
                .param(near.slotId())
                .query((row, number) -> {
                    slot = row.getLong("id");
                    day = row.getObject("day", LocalDate.class);
                    place = row.getString("facility_id");
                    return slot;
                })
                .single());
        kurume.decide(() -> jdbc.sql("UPDATE slot SET capacity = booked WHERE day = ? AND id <> ?")
                .params(day, slot)
                .update());
    }

    @AfterEach
    void nobody_waits_any_more() throws Exception {
        keep(false);
        kurume.decide(() -> {
            jdbc.sql("UPDATE waiting_offer SET expires_at = now() - interval '1 second' WHERE state = 'OPEN'")
                    .update();
            return care.look();
        });
    }

    @Test
    void a_resident_waits_gets_the_offer_by_mail_and_takes_it_after_signing_in_again() throws Exception {
        TestBrowser keeper = browser();
        keeper.signIn(kurume.resident());
        keeper.get("/calendar");
        keeper.postAndFollow("/hold", "slot", String.valueOf(slot));

        TestTown.Resident resident = kurume.resident();
        TestBrowser waiting = browser();
        waiting.signIn(resident);
        Awaitility.await()
                .untilAsserted(() -> assertThat(waiting.get("/calendar?facility=" + place + "&from=" + day)
                                .body())
                        .contains("/waiting?facility=" + place));
        assertThat(waiting.get("/waiting?facility=" + place + "&from=" + day + "&people=1")
                        .body())
                .contains("value=\"" + day + "\"", "空きを待つ");
        assertThat(wish(waiting, "wait@gmial.com").statusCode()).isEqualTo(422);
        HttpResponse<String> wrong = waiting.post(
                "/waiting",
                "places",
                "999999",
                "from",
                "2020-01-01",
                "to",
                "x",
                "part",
                "?",
                "people",
                "6",
                "email",
                "a@example.jp\r\nBcc: b@example.jp");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("場所を選び直してください", "時間帯を選んでください");
        assertThat(waiting.follow(wish(waiting, "wait@example.jp")).body())
                .contains("空きをお待ちいただいています", "wait@example.jp");
        assertThat(waiting.get("/waiting?lang=en").statusCode()).isLessThan(400);

        keeper.post("/signout");
        kurume.decide(care::look);
        String link = offered("wait@example.jp");

        TestBrowser elsewhere = browser();
        assertThat(elsewhere.get(link).body()).contains("ログインして受け取る");
        TestBrowser stranger = browser();
        stranger.signIn(kurume.resident());
        assertThat(stranger.get(link).body()).contains("いまログインしている方へのものではありません");

        assertThat(elsewhere.signIn(resident).body()).contains("この時間を受け取る");
        String offer = elsewhere.hidden("offer");
        assertThat(stranger.post("/waiting/accept", "offer", offer).statusCode())
                .isIn(403, 409);
        assertThat(elsewhere.postAndFollow("/waiting/accept", "offer", offer).body())
                .contains("予約内容を入力する", "wait@example.jp");
        assertThat(elsewhere.get(link).body()).contains("このご案内は終わりました");
        waiting.get("/waiting");
        assertThat(waiting.postAndFollow("/waiting/accept", "offer", offer).statusCode())
                .isEqualTo(200);
        elsewhere.get("/booking");
        elsewhere.post("/signout");
    }

    @Test
    void who_declines_by_the_link_goes_on_waiting_and_can_stop() throws Exception {
        TestBrowser waiting = browser();
        TestTown.Resident resident = kurume.resident();
        waiting.signIn(resident);
        waiting.get("/waiting");
        assertThat(waiting.follow(wish(waiting, "decline@example.jp")).body()).contains("空きをお待ちいただいています");
        kurume.decide(care::look);
        String link = offered("decline@example.jp");
        TestBrowser reader = browser();
        reader.get(link);
        assertThat(reader.post(link + "/decline").body()).contains("辞退を受け付けました");
        assertThat(reader.get(link).body()).contains("このご案内は終わりました");
        assertThat(waiting.get("/waiting").body()).contains("空きをお待ちいただいています");
        assertThat(waiting.postAndFollow("/waiting/withdraw").body()).contains("空きを待つのをやめました");
    }

    @Test
    void a_link_of_another_city_and_a_guessed_one_show_nothing_and_decline_nothing() throws Exception {
        TestBrowser waiting = browser();
        waiting.signIn(kurume.resident());
        waiting.get("/waiting");
        waiting.follow(wish(waiting, "guess@example.jp"));
        kurume.decide(care::look);
        String link = offered("guess@example.jp");

        refuses(new TestBrowser(miura.host(), port), link);
        refuses(browser(), "/W/GUESSED");
        refuses(browser(), link.substring(0, link.length() - 1));
        TestBrowser elsewhere = new TestBrowser(miura.host(), port);
        elsewhere.signIn(miura.resident());
        String offer = idOf("guess@example.jp");
        assertThat(elsewhere.post("/waiting/accept", "offer", offer).statusCode())
                .isEqualTo(409);
        elsewhere.get("/calendar");
        elsewhere.postAndFollow("/waiting/decline", "offer", offer);

        assertThat(browser().get(link).body()).contains("ログインして受け取る");
        assertThat(waiting.get("/waiting").body()).contains("この時間を受け取る");
    }

    @Test
    void a_city_that_keeps_no_list_shows_none() throws Exception {
        keep(false);
        TestBrowser browser = browser();
        browser.signIn(kurume.resident());
        browser.post("/hold", "slot", String.valueOf(slot));
        Awaitility.await()
                .untilAsserted(() -> assertThat(browser.get("/calendar?facility=" + place + "&from=" + day)
                                .body())
                        .contains("<h1>日時を選ぶ</h1>")
                        .doesNotContain("value=\"" + slot + "\"", "/waiting?"));
        assertThat(browser.follow(browser.get("/waiting")).body()).contains("日時を選ぶ");
        assertThat(browser().get("/waiting").headers().firstValue("Location").orElseThrow())
                .contains("/signin");
    }

    private static void refuses(TestBrowser browser, String link) throws Exception {
        HttpResponse<String> shown = browser.get(link);
        assertThat(shown.statusCode()).isEqualTo(404);
        assertThat(shown.body()).contains("このご案内は終わりました").doesNotContain("10時", "本庁舎");
        assertThat(browser.post(link + "/decline").body())
                .contains("このご案内は終わりました")
                .doesNotContain("辞退を受け付けました");
    }

    private String offered(String email) throws Exception {
        return kurume.decide(() -> WaitingLinks.path(context, "WAITING_OFFER", email));
    }

    private String idOf(String email) throws Exception {
        return kurume.decide(() -> jdbc.sql("SELECT o.id FROM waiting_offer o JOIN waiting_entry e ON e.id = o.entry_id"
                        + " WHERE e.email = ?")
                .param(email)
                .query(String.class)
                .single());
    }

    private HttpResponse<String> wish(TestBrowser browser, String email) throws Exception {
        return browser.post(
                "/waiting",
                "places",
                place,
                "from",
                day.toString(),
                "to",
                day.toString(),
                "part",
                "any",
                "people",
                "1",
                "email",
                email);
    }

    private void keep(boolean use) throws Exception {
        kurume.decide(() -> {
            settings.set(WaitlistSettings.USE, use, Actor.system("test"));
            return use;
        });
    }

    private TestBrowser browser() {
        return new TestBrowser(kurume.host(), port);
    }
}
