package jp.madoguchi.core.booking;

/** What was typed, as it was typed; "" for nothing. Hides itself in {@link #toString()}. */
public record ContactForm(String email, String phone, boolean cautionsConfirmed) {
    /** Nothing typed yet. */
    public static final ContactForm EMPTY = new ContactForm("", "", false);

    @Override
    public String toString() {
        return "ContactForm[hidden]";
    }
}
