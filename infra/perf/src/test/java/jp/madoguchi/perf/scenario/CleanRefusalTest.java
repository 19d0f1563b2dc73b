package jp.madoguchi.perf.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.madoguchi.perf.load.Answer;
import org.junit.jupiter.api.Test;

class CleanRefusalTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="ja"><body><div role="alert"><p>別の時間をお選びください。</p></div>
            <form method="post" action="/hold"></form></body></html>
            """;

    @Test
    void is_a_whole_japanese_page_of_status_409_with_a_way_on() {
        assertThat(CleanRefusal.is(answer(409, "text/html;charset=UTF-8", PAGE)))
                .isTrue();
    }

    @Test
    void is_no_other_status_type_or_language_and_nothing_cut_off() {
        assertThat(CleanRefusal.is(answer(200, "text/html;charset=UTF-8", PAGE)))
                .isFalse();
        assertThat(CleanRefusal.is(answer(409, "application/json", PAGE))).isFalse();
        assertThat(CleanRefusal.is(answer(409, "text/html;charset=UTF-8", PAGE.replace("</html>", ""))))
                .isFalse();
        assertThat(CleanRefusal.is(answer(409, "text/html;charset=UTF-8", PAGE.replace("別の時間をお選びください。", "Conflict"))))
                .isFalse();
        assertThat(CleanRefusal.is(answer(409, "text/html;charset=UTF-8", PAGE.replace("/hold", "/elsewhere"))))
                .isFalse();
    }

    private static Answer answer(int status, String type, String body) {
        return new Answer("POST /hold", status, type, "", body.getBytes(StandardCharsets.UTF_8));
    }
}
