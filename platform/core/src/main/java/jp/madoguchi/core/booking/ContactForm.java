package jp.madoguchi.core.booking;

import java.util.Map;

/**
 * What was typed, as it was typed; "" for nothing. Hides itself in {@link #toString()}.
 *
 * @param cautionsConfirmed the one check box for all cautions
 * @param answers by code of the question, and "true" by code of each {@link Cautions.Caution} that has a box of its own
 */
public record ContactForm(String email, String phone, boolean cautionsConfirmed, Map<String, String> answers) {
    /** Nothing typed yet. */
    public static final ContactForm EMPTY = new ContactForm("", "", false);

    public ContactForm {
        answers = Map.copyOf(answers);
    }

    /** Without answers. */
    public ContactForm(String email, String phone, boolean cautionsConfirmed) {
        this(email, phone, cautionsConfirmed, Map.of());
    }

    @Override
    public String toString() {
        return "ContactForm[hidden]";
    }
}
