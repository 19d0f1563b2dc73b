package jp.madoguchi.core.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    @Test
    void ratios_are_those_of_wcag() {
        assertThat(Colour.WHITE.contrast(Colour.BLACK)).isEqualTo(21, within(0.001));
        assertThat(new Colour(0x777777).contrast(Colour.WHITE)).isEqualTo(4.478, within(0.001));
        assertThat(new Colour(0x767676).contrast(Colour.WHITE)).isEqualTo(4.542, within(0.001));
        assertThat(LookRules.ON_WHITE.passes(new Colour(0x777777))).isFalse();
        assertThat(LookRules.ON_WHITE.passes(new Colour(0x767676))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("colours")
    void a_suggestion_always_passes_and_a_colour_that_passes_is_its_own(Colour colour, Colour ground) {
        Contrast contrast = new Contrast(List.of(ground));
        Colour suggested = contrast.nearest(colour).orElseThrow();
        assertThat(contrast.worst(suggested)).isGreaterThanOrEqualTo(Contrast.TEXT);
        if (contrast.passes(colour)) {
            assertThat(suggested).isEqualTo(colour);
        }
        assertThat(LookRules.LINKS.passes(LookRules.LINKS.nearest(colour).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#0017c1}body{display:none", "red; } body {", "url(x)", "#0017c1 "})
    void nothing_but_six_digits_is_a_colour(String wrong) {
        assertThat(Colour.parse(wrong)).isEmpty();
    }

    static Stream<Arguments> colours() {
        Random random = new Random(20261121);
        return Stream.generate(() ->
                        Arguments.of(new Colour(random.nextInt(0x1000000)), new Colour(random.nextInt(0x1000000))))
                .limit(200);
    }
}
