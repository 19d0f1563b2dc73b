package jp.madoguchi.bookingweb.booking;

import java.util.Optional;
import jp.madoguchi.core.emailfirst.AddressAdvice;
import jp.madoguchi.core.mail.EmailAddress;

/**
 * Asks about an address that is probably a slip. Hides itself in {@link #toString()}.
 *
 * @param typed comes back with the form, so that nobody is asked twice about one address
 */
public record AddressQuestion(String typed, String meant) {

    /** The question about a form's address; empty where nothing is odd about it, or its owner was asked already. */
    static Optional<AddressQuestion> about(BookingForm form) {
        return AddressAdvice.read(form.contact().email())
                .filter(address -> !address.value().equals(form.asked()))
                .flatMap(address -> AddressAdvice.meant(address).map(meant -> of(address, meant)));
    }

    private static AddressQuestion of(EmailAddress typed, EmailAddress meant) {
        return new AddressQuestion(typed.value(), meant.value());
    }

    @Override
    public String toString() {
        return "AddressQuestion[hidden]";
    }
}
