package jp.madoguchi.base.id;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number that was typed, or that a barcode reader typed (keyboard wedge): Enter or Tab at its end, full-width letters,
 * hyphens, an AIM mark in front, start and stop letters around it, a check character behind it.
 */
public final class ScannedNumber {

    private static final Pattern NOISE = Pattern.compile("[\\p{Cntrl}\\s\\p{Z}\\p{Pd}ー−]");
    /** ISO/IEC 15424: a bracket, the kind of code and a modifier. */
    private static final Pattern AIM = Pattern.compile("\\][A-Za-z][0-9a-zA-Z]");
    /** NW-7 (Codabar) begins and ends with one of four letters. */
    private static final Pattern CODABAR = Pattern.compile("[A-D][0-9]+[A-D]");

    private static final Pattern CODE_39 = Pattern.compile("\\*[^*]+\\*");
    private static final String CODE_39_VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern LETTERS = Pattern.compile("[0-9A-Z]+");
    private static final int LONGEST = 100;
    private static final int SHORTEST_CHECKED = 10;

    private ScannedNumber() {}

    /** Without noise: NFKC, upper case, no blanks, hyphens or control characters, no marks around it. */
    public static String plain(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String marked = Normalizer.normalize(NOISE.matcher(cut).replaceAll(""), Normalizer.Form.NFKC);
        String text = NOISE.matcher(AIM.matcher(marked).lookingAt() ? marked.substring(3) : marked)
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        boolean wrapped =
                CODABAR.matcher(text).matches() || CODE_39.matcher(text).matches();
        return wrapped ? text.substring(1, text.length() - 1) : text;
    }

    /**
     * What may be meant, the likeliest first: the number, and where its last character is right as a check character, the
     * number without it.
     */
    public static List<String> candidates(String typed) {
        String plain = plain(typed);
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(plain);
        if (plain.length() >= SHORTEST_CHECKED && (modulus10(plain) || modulus43(plain))) {
            candidates.add(plain.substring(0, plain.length() - 1));
        }
        return List.copyOf(candidates);
    }

    /** Weights 3 and 1 from the right, as of GTINs and of NW-7 in Japan's libraries and parcels. */
    private static boolean modulus10(String number) {
        if (!DIGITS.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int fromRight = number.length() - 1 - i;
            sum += (number.charAt(i) - '0') * (fromRight % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    /** Of Code 39. */
    private static boolean modulus43(String number) {
        if (!LETTERS.matcher(number).matches()) {
            return false;
        }
        int last = number.length() - 1;
        int sum = number.substring(0, last).chars().map(CODE_39_VALUES::indexOf).sum();
        return CODE_39_VALUES.charAt(sum % CODE_39_VALUES.length()) == number.charAt(last);
    }
}
