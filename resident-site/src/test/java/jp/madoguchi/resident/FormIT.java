package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import jp.madoguchi.core.question.Choice;
import jp.madoguchi.core.question.ChoiceEffect;
import jp.madoguchi.core.question.QuestionDesk;
import jp.madoguchi.core.question.QuestionDraft;
import jp.madoguchi.core.question.QuestionKind;
import jp.madoguchi.core.question.QuestionOutcome;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions, time for the form, and everything that people type and press by mistake. */
@ResidentSiteTest
class FormIT {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @Autowired
    private QuestionDesk desk;

    @Autowired
    private PlatformDatabase database;

    private TestBrowser at(TestTown town) {
        return new TestBrowser(town.host(), port);
    }

    @Test
    @Requirement({"R090", "R094"})
    void a_question_stops_hints_and_stands_on_the_receipt() throws Exception {
        long id = miura.decide(() -> ((QuestionOutcome.Done) desk.add("issue", whoComes())).id());
        String field = "answers[q" + id + "]";
        try {
            TestBrowser browser = at(miura);
            browser.signIn(miura.resident());
            hold(browser, 6);
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(browser.get("/booking").body()).contains("どなたが来庁されますか"));
            HttpResponse<String> stopped = confirm(browser, field, "agent");
            assertThat(stopped.statusCode()).isEqualTo(422);
            assertThat(stopped.body()).contains("代理の方は、お電話でご予約ください。", "href=\"#" + field + "\"", "taro@example.jp");
            assertThat(browser.follow(confirm(browser, field, "child")).body()).contains("お子さまの保険証もお持ちください。");
            HttpResponse<String> receipt = browser.postAndFollow(
                    "/booking/complete",
                    "idempotencyKey",
                    browser.hidden("idempotencyKey"),
                    "seen",
                    browser.hidden("seen"),
                    "email",
                    "taro@example.jp",
                    "phone",
                    "046-882-1111",
                    "cautions",
                    "true",
                    field,
                    "child");
            assertThat(receipt.body()).contains("予約が完了しています", "お子さまと", "お子さまの保険証もお持ちください。", "class=\"qr\"");
            HttpResponse<String> file = browser.get("/receipt/visit.ics");
            assertThat(file.body())
                    .contains("BEGIN:VEVENT", "DTSTART;TZID=Asia/Tokyo:")
                    .doesNotContain("taro");
            assertThat(browser.get("/booking").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/receipt"));
        } finally {
            miura.decide(() -> desk.remove(id, 0));
        }
    }

    @Test
    void more_time_keeps_what_was_typed_and_a_lost_time_is_taken_again() throws Exception {
        TestTown.Resident self = miura.resident();
        TestBrowser browser = at(miura);
        browser.signIn(self);
        hold(browser, 7);
        HttpResponse<String> longer = browser.postAndFollow("/booking", "email", "taro@example.jp", "action", "extend");
        assertThat(longer.body()).contains("までお取りしています", "value=\"taro@example.jp\"");
        database.execute(
                "UPDATE city_miura.hold h SET expires_at = now() - interval '1 minute' FROM city_miura.invitee i"
                        + " WHERE i.id = h.invitee_id AND i.reservation_number = '" + self.number() + "'");
        assertThat(browser.get("/booking").body()).contains("同じ時間をもう一度お取りする");
        HttpResponse<String> again =
                browser.postAndFollow("/booking", "email", "hanako@example.jp", "action", "extend");
        assertThat(again.body()).contains("data-left=\"", "hanako@example.jp").doesNotContain("data-left=\"0\"");
    }

    @Test
    void a_time_that_another_tab_has_changed_is_shown_again_instead_of_being_booked() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        hold(browser, 8);
        browser.follow(confirm(browser, "x", ""));
        String key = browser.hidden("idempotencyKey");
        String seen = browser.hidden("seen");
        hold(browser, 9);
        HttpResponse<String> answer = browser.post(
                "/booking/complete",
                "idempotencyKey",
                key,
                "seen",
                seen,
                "email",
                "taro@example.jp",
                "phone",
                "046-882-1111",
                "cautions",
                "true");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("別の画面で、日時または人数が変わりました", "taro@example.jp");
    }

    @Test
    void emoji_ten_thousand_characters_and_header_injection_come_back_with_a_sentence_and_nothing_is_lost()
            throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        hold(browser, 10);
        String much = "🦽".repeat(5_000);
        HttpResponse<String> answer = browser.post(
                "/booking",
                "email",
                "a@example.jp\r\nBcc: b@example.jp",
                "phone",
                much,
                "cautions",
                "true\u0000",
                "answers[q999]",
                "\u0000",
                "answers[",
                "x",
                "remove",
                "",
                "action",
                "confirm");
        assertThat(answer.statusCode()).isIn(303, 422);
        HttpResponse<String> checked = browser.post(
                "/booking", "email", "a@example.jp\r\nBcc: b@example.jp", "phone", much, "action", "confirm");
        assertThat(checked.statusCode()).isEqualTo(422);
        assertThat(checked.body()).contains("href=\"#email\"", "href=\"#phone\"", much);
        assertThat(checked.headers().map()).doesNotContainKey("bcc");
        assertThat(browser.get("/booking").body()).contains(much);
    }

    @Test
    @Requirement({"R078", "R082"})
    void the_day_may_be_chosen_first_and_a_time_of_any_place_is_held() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        HttpResponse<String> days = browser.get("/calendar?facility=any&people=2");
        assertThat(days.body()).contains("日にちから選ぶ", "に予約できる場所", "南出張所", "いちばん早く予約できるのは", "class=\"month\"");
        assertThat(browser.get("/calendar?view=month").body()).contains("class=\"month\"", "view=list");
        assertThat(browser.get("/calendar/places?q=" + "%E5%8D%97").body())
                .contains("南出張所")
                .doesNotContain("本庁舎");
        assertThat(browser.post(
                                "/hold",
                                "slot",
                                browser.get("/calendar?facility=any")
                                        .body()
                                        .replaceAll("(?s).*?name=\"slot\" value=\"(\\d+)\".*", "$1"),
                                "facility",
                                "any")
                        .statusCode())
                .isEqualTo(303);
    }

    private static QuestionDraft whoComes() {
        return new QuestionDraft(
                QuestionKind.CHOICE,
                FieldUse.REQUIRED,
                "どなたが来庁されますか",
                "",
                0,
                List.of(
                        new Choice("self", "本人", ChoiceEffect.NONE, ""),
                        new Choice("child", "お子さまと", ChoiceEffect.HINT, "お子さまの保険証もお持ちください。"),
                        new Choice("agent", "代理の方", ChoiceEffect.STOP, "代理の方は、お電話でご予約ください。")));
    }

    private void hold(TestBrowser browser, int slot) throws Exception {
        browser.get("/calendar");
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(miura.slots().get(slot).slotId()));
    }

    private static HttpResponse<String> confirm(TestBrowser browser, String field, String answer) throws Exception {
        return browser.post(
                "/booking",
                "email",
                "taro@example.jp",
                "phone",
                "046-882-1111",
                "cautions",
                "true",
                field,
                answer,
                "action",
                "confirm");
    }
}
