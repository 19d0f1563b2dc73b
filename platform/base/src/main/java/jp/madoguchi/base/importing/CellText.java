package jp.madoguchi.base.importing;

import java.text.Normalizer;
import java.util.Locale;

/** Folding of cells that are numbers or headers, never of names and addresses. */
final class CellText {

    private static final String HYPHENS = "-‐‑‒–—―−－ー";

    private CellText() {}

    /** NFKC, upper case, hyphens and blanks dropped. */
    static String number(String cell) {
        String folded = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        StringBuilder text = new StringBuilder(folded.length());
        folded.chars()
                .filter(character -> !isFiller((char) character))
                .forEach(character -> text.append((char) character));
        return text.toString().toUpperCase(Locale.ROOT);
    }

    /** A header for comparison: NFKC, upper case, blanks dropped. */
    static String header(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT);
    }

    static boolean isFiller(char character) {
        return isBlank(character) || HYPHENS.indexOf(character) >= 0;
    }

    static boolean isBlank(String cell) {
        return cell.chars().allMatch(character -> isBlank((char) character));
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
