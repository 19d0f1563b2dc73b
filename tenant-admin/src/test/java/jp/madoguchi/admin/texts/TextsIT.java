package jp.madoguchi.admin.texts;

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

/** The sentences of the site on the real screens. */
@AdminTest
class TextsIT {

    private static final String HOST = "miura.localhost";
    private static final String MAIL = "/texts/mail.text.completed";

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
    @Requirement({"R186", "R189"})
    void a_sentence_is_found_worded_tried_and_taken_back() throws Exception {
        assertThat(text(browser.open(HOST, editor, "/texts?q=ご用意&place=HOME"))).contains("ご用意いただくもの", "もとの文章のまま");
        String key = "/texts/home.need";
        assertThat(text(browser.submit(
                        HOST, editor, key, key, Map.of("text", "お持ちもの", "revision", "0", "preview", "1"))))
                .contains("まだ保存していません", "お持ちもの");
        save(key, "お持ちもの", "0");
        assertThat(text(browser.open(HOST, editor, key))).contains("お持ちもの", "ご用意いただくもの", "もとの文章に戻す", "履歴");
        assertThat(text(browser.open(HOST, editor, "/texts?own=true"))).contains("お持ちもの");
        browser.submit(HOST, editor, key, key + "/reset", Map.of("revision", "1"));
        assertThat(text(browser.open(HOST, editor, "/texts?own=true"))).doesNotContain("お持ちもの");
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open("kurume.localhost", kurume, key))).doesNotContain("お持ちもの");
    }

    @Test
    void a_letter_without_its_number_is_refused_and_what_was_typed_stays() throws Exception {
        assertThat(text(browser.open(HOST, editor, MAIL))).contains("{受付番号}", "必須", "{市名}");
        MvcResult refused =
                browser.submit(HOST, editor, MAIL, MAIL, Map.of("text", "{日時}に{場所}へ。It's {番号", "revision", "0"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("{受付番号} が抜けています", "波かっこ", "{日時}に{場所}へ。It&#39;s {番号");
    }

    @Test
    void the_second_of_two_editors_keeps_what_they_wrote() throws Exception {
        String key = "/texts/home.start";
        save(key, "先の人の言葉", "0");
        MvcResult second = browser.submit(HOST, editor, key, key, Map.of("text", "後の人の言葉", "revision", "0"));
        assertThat(second.getResponse().getStatus()).isEqualTo(409);
        assertThat(second.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("先の人の言葉", "後の人の言葉", "name=\"revision\" value=\"1\"");
    }

    @Test
    void only_those_with_the_right_see_and_word_sentences() throws Exception {
        String counter = browser.signIn(cities.miura(), "miura", "counter");
        for (String path : new String[] {"/texts", MAIL, "/texts/none"}) {
            assertThat(browser.open(HOST, counter, path).getResponse().getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(browser.open(HOST, editor, "/texts/booking.state.booked")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private void save(String key, String words, String revision) throws Exception {
        MvcResult saved = browser.submit(HOST, editor, key, key, Map.of("text", words, "revision", revision));
        assertThat(saved.getResponse().getStatus())
                .as(saved.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(303);
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
