package jp.madoguchi.base.text;

import java.util.ArrayList;
import java.util.List;

/** Text cut into what a font draws as one glyph: a base character with the variation selectors after it. */
public final class GlyphUnits {

    private GlyphUnits() {}

    /** The units in order; joined they give the text again. A selector with no base before it is a unit of its own. */
    public static List<String> split(String text) {
        List<String> units = new ArrayList<>();
        int start = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (i > start && !isVariationSelector(codePoint)) {
                units.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            units.add(text.substring(start));
        }
        return units;
    }

    /** U+FE00–FE0F and, for ideographs, U+E0100–E01EF. */
    public static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
