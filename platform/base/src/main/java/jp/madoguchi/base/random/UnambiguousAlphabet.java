package jp.madoguchi.base.random;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Characters that are not mistaken for each other on paper or on the telephone.
 *
 * <p>Left out: 0 and O, 1, I and L, 8 and B, Q, the letters Z and S (2 and 5 stay), and the vowels A, E and U, so that no
 * word can be spelled. Twenty-three remain, a prime, which a check character needs to find every swap.
 */
public final class UnambiguousAlphabet {

    public static final String CHARACTERS = "2345679CDFGHJKMNPRTVWXY";

    private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212\u30FC\u2500_.]");

    private UnambiguousAlphabet() {}

    /** What a person typed, as it was printed: full-width and lower-case folded, hyphens and blanks dropped. */
    public static String normalise(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return FILLERS.matcher(folded).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether every character of the (normalised) text belongs to the alphabet. */
    public static boolean covers(String text) {
        return text.chars().allMatch(character -> CHARACTERS.indexOf(character) >= 0);
    }

    /** The text in groups of four joined by hyphens, such as {@code CDFG-HJKM-NPR}. */
    public static String grouped(String text) {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && i % 4 == 0) {
                groups.append('-');
            }
            groups.append(text.charAt(i));
        }
        return groups.toString();
    }
}
