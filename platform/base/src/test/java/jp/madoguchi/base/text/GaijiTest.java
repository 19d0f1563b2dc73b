package jp.madoguchi.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaijiTest {

    @Test
    void finds_private_use_characters_of_every_plane() {
        String text = "小\uE000林" + Character.toString(0xF0000) + Character.toString(0x10FFFD) + "\uF8FF\uE000";

        assertThat(Gaiji.codePoints(text)).containsExactly(0xE000, 0xF0000, 0x10FFFD, 0xF8FF);
        assertThat(Gaiji.display(text)).isEqualTo("小□林□□□□");
    }

    @Test
    void leaves_rare_kanji_alone() {
        String text = "𠮷田　葛" + Character.toString(0xE0100) + "城髙﨑";

        assertThat(Gaiji.in(text)).isFalse();
        assertThat(Gaiji.display(text)).isSameAs(text);
    }

    @Test
    void cuts_text_into_what_a_font_draws() {
        String katsu = "葛" + Character.toString(0xE0100);

        assertThat(GlyphUnits.split("𠮷" + katsu + "城\uFE00A")).containsExactly("𠮷", katsu, "城\uFE00", "A");
        assertThat(GlyphUnits.split("")).isEmpty();
        assertThat(GlyphUnits.split(Character.toString(0xE0101) + "辻"))
                .containsExactly(Character.toString(0xE0101), "辻");
    }
}
