package jp.madoguchi.bookingweb.booking;

import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.core.booking.ContactForm;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the booking form as they were typed. Hides itself in {@link #toString()}.
 *
 * @param cautions the one check box for all cautions
 * @param answers by code of a question or of a caution with a box of its own
 * @param number 予約ID of a person to add, or ""
 * @param password of that person, or ""
 */
public record BookingForm(
        @Nullable String email,
        @Nullable String phone,
        @Nullable Boolean cautions,
        @Nullable Map<String, String> answers,
        @Nullable String number,
        @Nullable String password) {

    /** Without answers that are null. */
    public BookingForm {
        Map<String, String> given = new HashMap<>();
        if (answers != null) {
            answers.forEach((code, answer) -> given.put(code, orEmpty(answer)));
        }
        answers = given;
    }

    static BookingForm of(ContactForm typed) {
        return new BookingForm(typed.email(), typed.phone(), typed.cautionsConfirmed(), typed.answers(), "", "");
    }

    ContactForm contact() {
        return new ContactForm(
                orEmpty(email), orEmpty(phone), Boolean.TRUE.equals(cautions), answers == null ? Map.of() : answers);
    }

    /** Whether somebody's 予約ID or password stands in the fields for adding a person. */
    boolean namesPerson() {
        return !orEmpty(number).isBlank() || !orEmpty(password).isBlank();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "BookingForm[hidden]";
    }
}
