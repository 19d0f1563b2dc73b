package jp.madoguchi.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarkLineTest {

    @Test
    void keeps_every_character_as_it_was_typed_but_what_cannot_be_seen() {
        assertThat(RemarkLine.clean("  車いす\u0000で\r\n来庁\t𠮷野家🙂\u0007  ")).isEqualTo("車いすで\n来庁\t𠮷野家🙂");
        assertThat(RemarkLine.clean("葛\udb40\udd00城")).isEqualTo("葛\udb40\udd00城");
    }

    @Test
    void counts_characters_not_their_halves() {
        assertThat(RemarkLine.length("𠮷🙂a")).isEqualTo(3);
    }
}
