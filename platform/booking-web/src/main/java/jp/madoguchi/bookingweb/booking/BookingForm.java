package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.bookingweb.person.PersonForm;
import jp.madoguchi.core.booking.ContactForm;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * The fields of the booking form as they were typed. Hides itself in {@link #toString()}.
 *
 * @param cautions the one check box for all cautions
 * @param answers by code of a question or of a caution with a box of its own
 * @param person whom to add
 * @param asked the odd address whose owner was asked already whether it is right
 */
public record BookingForm(
        @Nullable String email,
        @Nullable String phone,
        @Nullable Boolean cautions,
        @Nullable Map<String, String> answers,
        PersonForm person,
        @Nullable String asked) {

    private static final String NAME = "form";
    private static final Pattern ANSWER = Pattern.compile("answers\\[([a-z0-9-]{1,40})]");

    /** Without answers that are null. */
    public BookingForm {
        Map<String, String> given = new HashMap<>();
        if (answers != null) {
            answers.forEach((code, answer) -> given.put(code, orEmpty(answer)));
        }
        answers = given;
    }

    /**
     * Reads what a request sends, without the framework's binding: names that no form has are ignored instead of being
     * an error, whatever brackets they hold.
     */
    static BookingForm of(HttpServletRequest request) {
        Map<String, String> answers = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            Matcher answer = ANSWER.matcher(name);
            if (answer.matches()) {
                answers.put(answer.group(1), values[0]);
            }
        });
        String accepted = request.getParameter("accepted");
        return new BookingForm(
                accepted == null || accepted.isBlank() ? request.getParameter("email") : accepted,
                request.getParameter("phone"),
                "true".equals(request.getParameter("cautions")),
                answers,
                PersonForm.of(request),
                request.getParameter("kept"));
    }

    /** Where problems of this form are noted, for its template. */
    BindingResult errors(Model model) {
        BindingResult errors = new BeanPropertyBindingResult(this, NAME);
        model.addAttribute(NAME, this);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
        return errors;
    }

    static BookingForm of(ContactForm typed) {
        return of(typed, PersonForm.EMPTY);
    }

    static BookingForm of(ContactForm typed, PersonForm person) {
        return new BookingForm(typed.email(), typed.phone(), typed.cautionsConfirmed(), typed.answers(), person, "");
    }

    ContactForm contact() {
        return new ContactForm(
                orEmpty(email), orEmpty(phone), Boolean.TRUE.equals(cautions), answers == null ? Map.of() : answers);
    }

    /** For the field of that name. */
    public @Nullable String getNumber() {
        return person.number();
    }

    /** For the field of that name. */
    public @Nullable String getPassword() {
        return person.password();
    }

    /** For the field of that name. */
    public @Nullable String getMonth() {
        return person.month();
    }

    /** For the field of that name. */
    public @Nullable String getDay() {
        return person.day();
    }

    /** For the field of that name. */
    public @Nullable String getFurther() {
        return person.further();
    }

    /** For the field of that name. */
    public @Nullable String getAnswer() {
        return person.answer();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "BookingForm[hidden]";
    }
}
