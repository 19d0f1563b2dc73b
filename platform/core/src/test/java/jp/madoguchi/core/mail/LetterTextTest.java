package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTextTest {

    @Test
    void facts_become_a_table_and_the_signature_stands_apart() {
        assertThat(LetterText.html("承りました。\n\n受付番号：A1\n日時：1月1日\n\n―――――\n三浦市"))
                .isEqualTo("<p>承りました。</p>\n<table class=\"facts\"><tr><th scope=\"row\">受付番号</th><td>A1</td></tr>"
                        + "<tr><th scope=\"row\">日時</th><td>1月1日</td></tr></table>"
                        + "<div class=\"sign\"><p>三浦市</p></div>");
    }

    @Test
    void what_was_typed_cannot_become_a_tag_or_an_attribute() {
        assertThat(LetterText.html("<script>alert(1)</script>\n\"onload=x\n場所：<b>本庁</b>"))
                .doesNotContain("<script", "<b>", "\"onload")
                .contains("&lt;script&gt;");
    }

    @Test
    void an_address_becomes_a_link_that_cannot_be_broken_out_of() {
        assertThat(LetterText.html("https://miura.example/a?b=1&c=2"))
                .isEqualTo(
                        "<p><a href=\"https://miura.example/a?b=1&amp;c=2\">https://miura.example/a?b=1&amp;c=2</a></p>");
        assertThat(LetterText.html("https://x.example/\"onclick=\"y javascript:alert(1)"))
                .doesNotContain("\"onclick")
                .doesNotContain("href=\"javascript");
    }
}
