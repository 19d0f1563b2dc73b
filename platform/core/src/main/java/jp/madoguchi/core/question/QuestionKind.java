package jp.madoguchi.core.question;

import java.util.List;
import java.util.Locale;

/** How a question is answered. */
public enum QuestionKind {
    /** はい or いいえ. */
    YES_NO,
    /** One of several answers. */
    CHOICE,
    /** A short text. */
    TEXT,
    /** A number at which a fax machine answers: for the product's own contact fields, not for cities to choose. */
    TELEPHONE;

    /** What a city may choose. */
    public static List<QuestionKind> forCities() {
        return List.of(YES_NO, CHOICE, TEXT);
    }

    /** In addresses and message keys: {@code yes-no}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is answered by one of the question's choices. */
    public boolean hasChoices() {
        return this == YES_NO || this == CHOICE;
    }
}
