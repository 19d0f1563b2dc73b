package jp.madoguchi.resident.emailfirst;

import org.jspecify.annotations.Nullable;

/**
 * What was typed. Hides itself in {@link #toString()}.
 *
 * @param kept the odd address that its owner says is right
 * @param accepted the address that was probably meant, and is
 */
public record StartForm(
        @Nullable String email,
        @Nullable String kept,
        @Nullable String accepted) {

    static final StartForm EMPTY = new StartForm("", "", "");

    /** The address that was chosen, or else typed. */
    String address() {
        String chosen = orEmpty(accepted).isBlank() ? orEmpty(kept) : orEmpty(accepted);
        return chosen.isBlank() ? orEmpty(email) : chosen;
    }

    boolean decided() {
        return !orEmpty(accepted).isBlank() || !orEmpty(kept).isBlank();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return "StartForm[hidden]";
    }
}
