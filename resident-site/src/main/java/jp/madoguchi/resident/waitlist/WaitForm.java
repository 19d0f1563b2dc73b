package jp.madoguchi.resident.waitlist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.emailfirst.AddressAdvice;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.waiting.WishForm;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * The fields as they were typed. Hides itself in {@link #toString()}.
 *
 * @param places ids, or {@code any}
 * @param asked the odd address whose owner was asked already whether it is right
 */
public record WaitForm(
        List<String> places, String from, String to, String part, String people, String email, String asked) {

    static final String ANY = "any";
    private static final String NAME = "form";

    public WaitForm {
        places = List.copyOf(places);
    }

    static WaitForm of(HttpServletRequest request) {
        String[] places = request.getParameterValues("places");
        String accepted = text(request, "accepted");
        return new WaitForm(
                places == null ? List.of() : List.of(places),
                text(request, "from"),
                text(request, "to"),
                text(request, "part"),
                text(request, "people"),
                accepted.isBlank() ? text(request, "email") : accepted,
                text(request, "kept"));
    }

    /** Where problems of this form are noted, for its template. */
    BindingResult errors(Model model) {
        BindingResult errors = new BeanPropertyBindingResult(this, NAME);
        model.addAttribute(NAME, this);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
        return errors;
    }

    WishForm wish() {
        return new WishForm(places, from, to, part, people, email);
    }

    WaitForm withEmail(@Nullable String known) {
        return known == null ? this : new WaitForm(places, from, to, part, people, known, known);
    }

    /** The address that was probably meant; empty where nothing is odd, or its owner was asked already. */
    Optional<EmailAddress> meant() {
        return AddressAdvice.read(email)
                .filter(address -> !address.value().equals(asked))
                .flatMap(AddressAdvice::meant);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    @Override
    public String toString() {
        return "WaitForm[hidden]";
    }
}
