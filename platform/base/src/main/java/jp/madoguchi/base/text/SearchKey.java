package jp.madoguchi.base.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key by which names and addresses are searched and compared; never shown, never stored in the name's place.
 *
 * <p>NFKC, variation selectors dropped, variant kanji folded by a table, hiragana turned to katakana, small kana to
 * large, Latin to upper case, blanks and middle dots removed. A key of a key is the same key.
 */
public final class SearchKey {

    private static final Pattern LATIN_NAME = Pattern.compile("[\\p{IsLatin}'’.\\- ]+");
    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String DOTS = "・·•‧∙⋅";

    private SearchKey() {}

    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(SearchKey::matters)
                .map(SearchKey::kana)
                .map(VariantKanji::fold)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The key of a name, and for a Latin name of two words or more also with its last word first. */
    public static Set<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(of(name));
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace(',', ' ')
                .strip();
        List<String> words = List.of(plain.split(" +"));
        if (words.size() > 1 && LATIN_NAME.matcher(plain).matches()) {
            forms.add(of(words.getLast() + String.join("", words.subList(0, words.size() - 1))));
            forms.add(of(String.join("", words.subList(1, words.size())) + words.getFirst()));
        }
        return forms;
    }

    private static boolean matters(int codePoint) {
        return !GlyphUnits.isVariationSelector(codePoint)
                && !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && DOTS.indexOf(codePoint) < 0;
    }

    private static int kana(int codePoint) {
        boolean hiragana = codePoint >= 'ぁ' && codePoint <= 'ゖ' || codePoint == 'ゝ' || codePoint == 'ゞ';
        int katakana = hiragana ? codePoint + ('ァ' - 'ぁ') : codePoint;
        int small = SMALL.indexOf(katakana);
        return small < 0 ? katakana : LARGE.charAt(small);
    }
}
