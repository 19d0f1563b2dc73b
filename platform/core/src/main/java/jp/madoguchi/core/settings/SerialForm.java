package jp.madoguchi.core.settings;

import java.util.regex.Pattern;

/** What a city's 製造管理番号 look like; nine characters always. */
public enum SerialForm {
    LETTERS_AND_DIGITS("[0-9A-Z]{9}"),
    /** Digits alone (松阪 2(3)ア). */
    DIGITS("[0-9]{9}");

    private final Pattern pattern;

    SerialForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether a folded number (NFKC, upper case, no hyphens) has this form. */
    public boolean matches(String folded) {
        return pattern.matcher(folded).matches();
    }
}
