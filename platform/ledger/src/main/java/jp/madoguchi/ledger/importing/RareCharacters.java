package jp.madoguchi.ledger.importing;

import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.base.text.GlyphUnits;

/** Characters that staff should look at before they print: beyond the BMP, with a selector, or a vendor's own. */
final class RareCharacters {

    private RareCharacters() {}

    /** Each once, with its code points: {@code 𠮷 U+20BB7}; a vendor's own as {@code □ U+E000}. */
    static List<String> in(String text) {
        return GlyphUnits.split(text).stream()
                .filter(RareCharacters::isRare)
                .distinct()
                .map(unit -> Gaiji.display(unit) + " " + codes(unit))
                .toList();
    }

    private static boolean isRare(String unit) {
        int first = unit.codePointAt(0);
        return Character.isSupplementaryCodePoint(first)
                || Gaiji.isGaiji(first)
                || unit.length() > Character.charCount(first);
    }

    private static String codes(String unit) {
        return unit.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
