package jp.madoguchi.resident.frame;

import java.util.Locale;

/**
 * A city's colour and the shades made from it, as CSS. A colour on which white text cannot be read (contrast below
 * 4.5 : 1, WCAG 2.2 1.4.3) is darkened until it can.
 *
 * @param rgb 0xRRGGBB
 */
record CityTheme(int rgb) {

    private static final int DEFAULT = 0x0017c1;
    private static final double READABLE = 4.5;

    /** Reads {@code #rrggbb}; anything else is the default colour. */
    static CityTheme of(String colour) {
        int rgb = colour.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(colour.substring(1), 16) : DEFAULT;
        while (contrastToWhite(rgb) < READABLE) {
            rgb = mix(rgb, 0x000000, 0.1);
        }
        return new CityTheme(rgb);
    }

    String css() {
        return ":root{--city-colour:" + hex(rgb) + ";--city-colour-dark:" + hex(mix(rgb, 0x000000, 0.3))
                + ";--city-colour-pale:" + hex(mix(rgb, 0xffffff, 0.92)) + "}\n";
    }

    /** Changes with the colour: browsers may keep the stylesheet under this version. */
    String version() {
        return hex(rgb).substring(1);
    }

    static double contrastToWhite(int rgb) {
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (from >> shift & 0xff) * (1 - share) + (to >> shift & 0xff) * share;
            mixed |= (int) channel << shift;
        }
        return mixed;
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
