package jp.madoguchi.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void blanks_and_line_breaks_are_no_reason() {
        assertThat(Reason.of(" \r\n\u3000")).isEmpty();
        assertThat(Reason.of("一行目\r\n二行目")).contains("一行目 二行目");
    }

    @Test
    void a_reason_that_is_too_long_is_refused_instead_of_being_cut() {
        assertThat(Reason.of("あ".repeat(200))).isPresent();
        assertThat(Reason.of("あ".repeat(201))).isEmpty();
    }
}
