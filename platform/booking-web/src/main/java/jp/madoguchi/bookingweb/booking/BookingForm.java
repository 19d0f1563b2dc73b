package jp.madoguchi.bookingweb.booking;

import jp.madoguchi.core.booking.ContactForm;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the booking form as they were typed. Hides itself in {@link #toString()}.
 *
 * @param number 予約ID of a person to add, or ""
 * @param password of that person, or ""
 */
public record BookingForm(
        @Nullable String email,
        @Nullable String phone,
        @Nullable Boolean cautions,
        @Nullable String number,
        @Nullable String password) {

    static BookingForm of(ContactForm typed) {
        return new BookingForm(typed.email(), typed.phone(), typed.cautionsConfirmed(), "", "");
    }

    ContactForm contact() {
        return new ContactForm(orEmpty(email), orEmpty(phone), Boolean.TRUE.equals(cautions));
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
