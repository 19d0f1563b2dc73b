package jp.madoguchi.core.branding;

import java.util.Locale;
import java.util.Optional;

/**
 * An opaque colour of sRGB.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {
    static final Colour WHITE = new Colour(0xffffff);
    static final Colour BLACK = new Colour(0x000000);

    /** Reads {@code #rrggbb}, and nothing else. */
    public static Optional<Colour> parse(String text) {
        return text.matches("#[0-9a-fA-F]{6}")
                ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    /** Contrast of WCAG 2.2 between 1 and 21. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour with a share of another, 0 to 1. */
    Colour mixed(Colour other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (rgb >> shift & 0xff) * (1 - share) + (other.rgb >> shift & 0xff) * share;
            mixed |= (int) Math.round(channel) << shift;
        }
        return new Colour(mixed);
    }

    /** {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
