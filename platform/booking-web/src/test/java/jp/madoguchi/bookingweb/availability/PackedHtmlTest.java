package jp.madoguchi.bookingweb.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackedHtmlTest {

    @Test
    void html_comes_back_as_it_was() {
        String html = "<b>○ 予約可</b> 𠮷野 \uD842\uDFB7".repeat(3_000);
        PackedHtml packed = PackedHtml.of(html);
        assertThat(packed.text()).isEqualTo(html);
        assertThat(packed.length()).isEqualTo(html.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(PackedHtml.of("").text()).isEmpty();
    }

    @Test
    void buttons_that_differ_in_their_time_alone_take_a_tenth() {
        StringBuilder html = new StringBuilder();
        for (int slot = 0; slot < 300; slot++) {
            html.append("<td><button name=\"slot\" value=\"")
                    .append(1_000 + slot)
                    .append("\" class=\"cell free\" aria-label=\"11月26日（木）")
                    .append(slot / 16)
                    .append("時 予約可\"><b>○</b><small>予約可</small></button></td>");
        }
        PackedHtml packed = PackedHtml.of(html.toString());
        assertThat(packed.size()).isLessThan(packed.length() / 10);
    }
}
