package jp.madoguchi.bookingweb.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageCutTest {

    private static final String PAGE = "<p>予約ID AAAA</p><input value=\"t1\"><b>○ 予約可</b><input value=\"t1\"><i>終わり</i>";

    @Test
    void a_page_is_written_for_another_reader_with_nothing_of_the_first() throws IOException {
        PageCut cut = PageCut.of(PAGE, "予約ID AAAA", "t1").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        cut.write(out, "予約ID BBBBB", "token2", PageCut::unpacked);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(PAGE.replace("予約ID AAAA", "予約ID BBBBB").replace("t1", "token2"));
        assertThat(cut.length("予約ID BBBBB", "token2")).isEqualTo(out.size());
    }

    @Test
    void a_page_without_reader_or_token_is_never_kept() {
        assertThat(PageCut.of(PAGE, "予約ID CCCC", "t1")).isEmpty();
        assertThat(PageCut.of(PAGE, "予約ID AAAA", "t9")).isEmpty();
    }
}
