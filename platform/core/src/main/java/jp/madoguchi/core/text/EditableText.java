package jp.madoguchi.core.text;

import java.util.List;

/**
 * A sentence that a city may word itself.
 *
 * @param key message key
 * @param defaultText the product's wording, with named placeholders
 * @param placeholders facts that it may name
 */
public record EditableText(String key, TextPlace place, String defaultText, List<Placeholder> placeholders) {

    private static final int SHORT_LABEL = 20;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final int LONGEST_LETTER = 4_000;

    public EditableText {
        placeholders = List.copyOf(placeholders);
    }

    /** Whether it has several lines: the body of a letter. */
    public boolean severalLines() {
        return defaultText.indexOf('\n') >= 0;
    }

    /** Characters at most: a word on a button must stay one. */
    public int longest() {
        if (severalLines()) {
            return LONGEST_LETTER;
        }
        return defaultText.length() <= SHORT_LABEL ? LONGEST_LABEL : LONGEST_SENTENCE;
    }
}
