package jp.madoguchi.core.branding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The contrast that WCAG 2.2 level AA asks for (1.4.3 text 4.5, 1.4.11 controls 3), and the nearest colour that has it.
 *
 * @param grounds what the colour stands on, or what stands on it
 */
record Contrast(List<Colour> grounds) {
    /** The least for text of any size. */
    static final double TEXT = 4.5;

    private static final int STEPS = 1000;

    /** The lowest contrast to any of the grounds. */
    double worst(Colour colour) {
        return grounds.stream().mapToDouble(colour::contrast).min().orElse(21);
    }

    boolean passes(Colour colour) {
        return worst(colour) >= TEXT;
    }

    /** The same hue, as little darker or lighter as will do. Black and white cannot both fail on one ground. */
    Optional<Colour> nearest(Colour colour) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> (double) step / STEPS)
                .flatMap(share -> Stream.of(colour.mixed(Colour.BLACK, share), colour.mixed(Colour.WHITE, share)))
                .filter(this::passes)
                .findFirst();
    }
}
