package jp.madoguchi.ledger.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.base.text.GlyphUnits;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private static final GlyphRuns RUNS = new GlyphRuns(new FontShelf(List.of()));

    @Test
    void never_parts_a_kanji_from_its_selector() {
        String text = "葛\uDB40\uDD00".repeat(20);
        assertThat(lines(text, 35))
                .allSatisfy(line -> assertThat(GlyphUnits.split(line)).containsOnly("葛\uDB40\uDD00"));
        assertThat(String.join("", lines(text, 35))).isEqualTo(text);
    }

    @Test
    void puts_no_full_stop_at_the_head_of_a_line() {
        assertThat(lines("あいうえお。かきくけこ。", 50)).noneMatch(line -> line.startsWith("。"));
    }

    @Test
    void keeps_a_word_that_is_wider_than_the_line() {
        assertThat(String.join("", lines("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 40))).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    }

    @Test
    void chooses_a_font_for_each_sequence_and_names_what_none_has() {
        assertThat(RUNS.missing("𠮷田　𩸽")).isEmpty();
        assertThat(RUNS.missing("葛\uDB40\uDD00城 辻\uDB40\uDD01本")).isEmpty();
        assertThat(RUNS.missing("山\uE000田\uE000")).containsExactly("\uE000");
        assertThat(RUNS.missing("山\uDB40\uDDEF")).containsExactly("山\uDB40\uDDEF");
    }

    @Test
    void prints_an_unknown_sequence_in_its_usual_form_only_when_asked() {
        assertThat(RUNS.usualForms("山\uDB40\uDDEF葛\uDB40\uDD00\uE000")).isEqualTo("山葛\uDB40\uDD00\uE000");
        assertThat(RUNS.of("山\uDB40\uDDEF", 10, false))
                .singleElement()
                .satisfies(glyph -> assertThat(glyph.text()).isEqualTo("□"));
    }

    private static List<String> lines(String text, float width) {
        return LineBreaks.lines(RUNS.of(text, 10, false), width).stream()
                .map(line -> line.stream().map(GlyphRuns.Glyph::text).collect(Collectors.joining()))
                .toList();
    }
}
