package jp.madoguchi.bookingweb.booking;

import java.text.Normalizer;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.mail.EmailAddress;
import org.springframework.validation.Errors;

/** Says on the form what the booking service would refuse, before the confirmation is shown. */
final class ContactCheck {

    /** As core stores it: ten or eleven digits, however they were written. */
    private static final String TELEPHONE = "0[0-9]{9,10}";

    private ContactCheck() {}

    static void check(ContactForm contact, BookingFields fields, Errors errors) {
        if (fields.hasEmail()) {
            email(contact.email(), fields.emailRequired(), errors);
        }
        if (fields.hasPhone()) {
            phone(contact.phone(), fields.phoneRequired(), errors);
        }
        if (!contact.cautionsConfirmed()) {
            errors.rejectValue("cautions", "form.cautions.missing");
        }
    }

    private static void email(String typed, boolean required, Errors errors) {
        if (typed.isBlank()) {
            if (required) {
                errors.rejectValue("email", "form.email.missing");
            }
        } else if (EmailAddress.parse(typed).isEmpty()) {
            errors.rejectValue("email", "form.email.wrong");
        }
    }

    private static void phone(String typed, boolean required, Errors errors) {
        if (typed.isBlank()) {
            if (required) {
                errors.rejectValue("phone", "form.phone.missing");
            }
        } else if (!Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s()\\p{Pd}\u2212\u30FC]", "")
                .matches(TELEPHONE)) {
            errors.rejectValue("phone", "form.phone.wrong");
        }
    }
}
