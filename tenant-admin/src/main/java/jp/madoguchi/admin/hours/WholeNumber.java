package jp.madoguchi.admin.hours;

import org.jspecify.annotations.Nullable;

/** A number that a button or a box sends. */
final class WholeNumber {
    private WholeNumber() {}

    /** The number, or the other one where the text is none. */
    static int of(@Nullable String text, int other) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : other;
    }
}
