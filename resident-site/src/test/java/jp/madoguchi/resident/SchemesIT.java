package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The sign-in page of each city's scheme. */
@ResidentSiteTest
class SchemesIT {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private SchemePeople people;

    @BeforeEach
    void people() {
        people = new SchemePeople(context);
    }

    @Test
    @Requirement({"R068", "R070"})
    void matsusaka_signs_in_with_nine_digits_and_a_day_of_birth() throws Exception {
        SchemePeople.Town matsusaka = people.town("matsusaka", "松阪市");
        people.add(matsusaka, "826260188", null, "0229", null);
        TestBrowser browser = new TestBrowser(matsusaka.host(), port);
        String page = browser.get("/signin").body();
        assertThat(page)
                .contains("製造管理番号", "生まれた月日", "data-proof", "/ui/proof.js", "role=\"img\"", "数字9桁です")
                .doesNotContain("個人番号カード");

        HttpResponse<String> answer = people.send(browser, "８２６-２６０-１８８", "２", "２９");
        assertThat(browser.follow(answer).body()).contains("日時を選ぶ");
    }

    @Test
    @Requirement("R068")
    void letters_and_impossible_days_are_told_before_anything_is_looked_at() throws Exception {
        SchemePeople.Town matsusaka = people.town("matsusaka", "松阪市");
        TestBrowser browser = new TestBrowser(matsusaka.host(), port);
        browser.get("/signin");
        HttpResponse<String> letters = people.send(browser, "82626018A", "2", "30");
        assertThat(letters.statusCode()).isEqualTo(422);
        assertThat(letters.body()).contains("製造管理番号の文字または桁数が違います", "生まれた月日を、1月から12月");
        assertThat(people.send(browser, "9".repeat(10_000), "13", "1").statusCode())
                .isEqualTo(422);
        assertThat(people.send(browser, "😀", "1", "1\r\nSet-Cookie: a=b").statusCode())
                .isEqualTo(422);
    }

    @Test
    @Requirement("R101")
    void an_unknown_number_a_wrong_day_and_a_lock_read_the_same_and_show_no_name() throws Exception {
        SchemePeople.Town matsusaka = people.town("matsusaka", "松阪市");
        people.add(matsusaka, "826260200", null, "0505", "漏洩 花子");
        TestBrowser browser = new TestBrowser(matsusaka.host(), port);
        browser.get("/signin");
        String wrongDay = plain(people.send(browser, "826260200", "1", "1"));
        String unknown = plain(people.send(browser, "826269999", "1", "1"));
        for (int i = 0; i < 5; i++) {
            people.send(browser, "826260200", "1", "1");
        }
        String locked = plain(people.send(browser, "826260200", "5", "5"));
        assertThat(unknown).isEqualTo(wrongDay);
        assertThat(locked).isEqualTo(wrongDay).contains("ログインできませんでした").doesNotContain("漏洩");
    }

    @Test
    void without_a_script_the_answer_comes_after_a_wait_and_what_was_typed_stays() throws Exception {
        SchemePeople.Town matsusaka = people.town("matsusaka", "松阪市");
        people.add(matsusaka, "826260300", null, "0505", null);
        TestBrowser browser = new TestBrowser(matsusaka.host(), port);
        browser.get("/signin");
        String ticket = browser.hidden("ticket");
        HttpResponse<String> early = people.answer(browser, "826260300", "5", "5", ticket, "7");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("秒ほどお待ちください", "value=\"826260300\"");
        assertThat(browser.hidden("ticket")).isEqualTo(ticket);
        assertThat(people.answer(browser, "826260300", "5", "5", ticket, "").body())
                .contains("質問の答えを入力してください");
        assertThat(people.answer(browser, "826260300", "5", "5", "forged", "7").body())
                .contains("確認をやり直します");
    }

    @Test
    void a_solved_challenge_counts_once() throws Exception {
        SchemePeople.Town matsusaka = people.town("matsusaka", "松阪市");
        people.add(matsusaka, "826260400", null, "0505", null);
        TestBrowser browser = new TestBrowser(matsusaka.host(), port);
        browser.get("/signin");
        String ticket = browser.hidden("ticket");
        String work = people.solve(browser, ticket);
        assertThat(people.post(browser, "SERIAL_MMDD", "826260400", "5", "5", ticket, work, "")
                        .statusCode())
                .isEqualTo(303);
        browser.get("/signin");
        assertThat(people.post(browser, "SERIAL_MMDD", "826260400", "5", "5", ticket, work, "")
                        .body())
                .contains("確認をやり直します");
    }

    @Test
    @Requirement("R067")
    void two_people_of_one_notice_and_day_are_asked_for_a_second_number() throws Exception {
        SchemePeople.Town kurume = people.town("kurume", "久留米市");
        people.add(kurume, "AAA111111", "777000777", "0505", null);
        people.add(kurume, "BBB222222", "777000777", "0505", null);
        TestBrowser browser = new TestBrowser(kurume.host(), port);
        assertThat(browser.get("/signin").body()).contains("交付通知書ID", "生年月日の一部が登録されていない方");
        HttpResponse<String> more = people.send(browser, "777000777", "5", "5");
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("製造管理番号または予約ID", "ほかにもいらっしゃいます");
        String work = people.solve(browser, browser.hidden("ticket"));
        HttpResponse<String> in = browser.post(
                "/signin",
                "scheme",
                "NOTICE_ID_MMDD",
                "number",
                "777000777",
                "month",
                "5",
                "day",
                "5",
                "further",
                "bbb222222",
                "ticket",
                browser.hidden("ticket"),
                "work",
                work,
                "answer",
                "");
        assertThat(in.statusCode()).isEqualTo(303);
    }

    @Test
    @Requirement({"R069", "R071", "R072"})
    void kyoto_signs_in_with_its_own_number_and_says_that_an_unknown_one_cannot_book() throws Exception {
        SchemePeople.Town kyoto = people.town("kyoto", "京都市");
        people.addCity(kyoto, "KYO0001", "machiya-77");
        TestBrowser browser = new TestBrowser(kyoto.host(), port);
        assertThat(browser.get("/signin").body())
                .contains("予約番号", "利用者登録は必要ありません")
                .doesNotContain("data-proof");
        HttpResponse<String> unknown =
                browser.post("/signin", "scheme", "CITY_NO_PW", "number", "KYO9999", "password", "machiya-77");
        assertThat(unknown.body()).contains("登録のない予約番号では予約ができません");
        assertThat(browser.postAndFollow(
                                "/signin", "scheme", "CITY_NO_PW", "number", "kyo-0001", "password", "MACHIYA-77")
                        .body())
                .contains("日時を選ぶ");
    }

    @Test
    void where_procedures_differ_one_says_first_what_one_comes_for() throws Exception {
        SchemePeople.Town ageo = people.town("ageo", "上尾市");
        people.exceptions(ageo, "renewal=製造管理番号");
        TestBrowser browser = new TestBrowser(ageo.host(), port);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(browser.get("/signin").body()).contains("どの手続きのご予約ですか"));
        assertThat(browser.get("/signin?for=renewal").body()).contains("製造管理番号", "生まれた月日");
        assertThat(browser.get("/signin?for=issue").body()).contains("パスワード").doesNotContain("生まれた月日");
        assertThat(browser.get("/signin?for=nonsense").body()).contains("どの手続きのご予約ですか");
    }

    private static String plain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body()
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("data-(proof|bits)=\"[^\"]*\"", "")
                .replaceAll("<label[^>]*for=\"answer\".*?</label>", "")
                .replaceAll("\\d+秒", "");
    }
}
