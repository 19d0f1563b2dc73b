package jp.madoguchi.admin.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

/** What a city asks, on the real screens. */
@AdminTest
class QuestionsIT {

    private static final String HOST = "miura.localhost";
    private static final String NEW = "/questions/new/issue/yes-no";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    private String editor = "";

    @BeforeEach
    void signIn() {
        editor = browser.signIn(cities.miura(), "miura", "administrator");
    }

    @Test
    @Requirement("R090")
    void a_question_is_worded_tried_stored_moved_and_removed_and_another_city_sees_nothing_of_it() throws Exception {
        assertThat(text(browser.open(HOST, editor, NEW))).contains("はい", "いいえ", "受付を止める");
        Map<String, String> typed = Map.of(
                "text", "ご本人が来庁されますか",
                "use", "REQUIRED",
                "choices[0].code", "yes",
                "choices[0].label", "はい",
                "choices[0].effect", "NONE",
                "choices[1].code", "no",
                "choices[1].label", "いいえ",
                "choices[1].effect", "STOP",
                "choices[1].sentence", "お電話でご予約ください。");
        Map<String, String> tried = new java.util.HashMap<>(typed);
        tried.put("preview", "true");
        assertThat(text(browser.submit(HOST, editor, NEW, NEW, tried))).contains("まだ保存していません", "type=\"radio\"");
        browser.submit(HOST, editor, NEW, NEW, typed);
        String list = text(browser.open(HOST, editor, "/questions"));
        assertThat(list).contains("ご本人が来庁されますか", "必須");
        assertThat(text(browser.open(HOST, editor, "/questions/preview/issue"))).contains("ご本人が来庁されますか");
        String id = list.replaceAll("(?s).*/questions/(\\d+)\">ご本人が来庁されますか.*", "$1");
        assertThat(text(browser.open(HOST, editor, "/questions/" + id))).contains("履歴", "質問を追加");
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open("kurume.localhost", kurume, "/questions"))).doesNotContain("ご本人が来庁されますか");
        browser.submit(HOST, editor, "/questions/" + id, "/questions/" + id + "/remove", Map.of("version", "0"));
        assertThat(text(browser.open(HOST, editor, "/questions"))).doesNotContain("ご本人が来庁されますか");
    }

    @Test
    @Requirement({"R092", "R093"})
    void a_secret_or_a_text_where_the_city_takes_none_is_refused_and_what_was_typed_stays() throws Exception {
        MvcResult refused = browser.submit(
                HOST,
                editor,
                "/questions/new/issue/text",
                "/questions/new/issue/text",
                Map.of("text", "お名前とカードの暗証番号を教えてください", "use", "OPTIONAL", "longest", "50"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("暗証番号、個人番号", "個人情報は、お聞きできません", "お名前とカードの暗証番号を教えてください");
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
