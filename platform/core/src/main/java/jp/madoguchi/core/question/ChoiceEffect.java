package jp.madoguchi.core.question;

import java.util.Locale;

/** What an answer does. */
public enum ChoiceEffect {
    /** Nothing. */
    NONE,
    /** Shows a sentence, such as what to bring, beside the answer and on the receipt. */
    HINT,
    /** Ends the booking on the web with a sentence that says what to do instead. */
    STOP;

    /** In message keys: {@code stop}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
