package jp.madoguchi.bookingweb.person;

import jp.madoguchi.core.botcheck.Challenge;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.settings.SerialForm;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks for.
 *
 * @param challenge to be solved first; null where the secret is a password
 * @param further whether a second number is needed
 * @param furtherSerial whether that may be 製造管理番号
 * @param adding whether somebody is added to a group, instead of signing in
 * @param numberOnly for staff, who have seen the papers: any number, and no secret
 */
public record PersonFields(
        LoginScheme scheme,
        SerialForm serialForm,
        @Nullable Challenge challenge,
        boolean further,
        boolean furtherSerial,
        boolean adding,
        boolean numberOnly) {

    static final String SIGNING_IN = "person";
    static final String ADDING = "form.add";

    /** For staff who add somebody to a group. */
    static final PersonFields NUMBER_ONLY = new PersonFields(
            LoginScheme.RESERVATION_ID_PW, SerialForm.LETTERS_AND_DIGITS, null, false, false, true, true);

    /** End of the message keys of the scheme. */
    public String key() {
        return numberOnly ? "staff" : key(scheme);
    }

    /** End of the message keys of a scheme. */
    public static String key(LoginScheme scheme) {
        return switch (scheme) {
            case RESERVATION_ID_PW -> "id";
            case NOTICE_ID_MMDD -> "notice";
            case SERIAL_MMDD -> "serial";
            case CITY_NO_PW -> "city";
        };
    }

    /** Key of what the number is called. */
    public String numberLabel() {
        return labels() + ".number." + key();
    }

    /** Key of what the password is called. */
    public String passwordLabel() {
        return labels() + ".password";
    }

    /** Key of what the day of birth is called. */
    public String birthdayLabel() {
        return labels() + ".birthday";
    }

    /** Key of the hint beside the number. */
    public String hint() {
        return "person.hint." + key() + (key().equals("serial") && serialForm == SerialForm.DIGITS ? "-digits" : "");
    }

    /** A number as it stands on a notice. */
    public String example() {
        return switch (scheme) {
            case RESERVATION_ID_PW -> "ABCD-EFGH-JKM";
            case SERIAL_MMDD -> serialForm == SerialForm.DIGITS ? "123456789" : "1A2345678";
            case NOTICE_ID_MMDD, CITY_NO_PW -> "123456789";
        };
    }

    /** Address of the script that works for the challenge. */
    public String script() {
        return ProofScript.ADDRESS;
    }

    /** Whether a password is asked for. */
    public boolean secret() {
        return !numberOnly && !birthday();
    }

    public boolean birthday() {
        return scheme.byBirthday();
    }

    /** Key of the challenge's question. */
    public String question() {
        return "botcheck.question." + (challenge == null ? 1 : challenge.question());
    }

    /** The same with a second number. */
    public PersonFields withFurther(boolean bySerial) {
        return new PersonFields(scheme, serialForm, challenge, true, bySerial, adding, numberOnly);
    }

    /** The same for somebody else than who is at the screen. */
    PersonFields forAdding() {
        return new PersonFields(scheme, serialForm, challenge, further, furtherSerial, true, numberOnly);
    }

    private String labels() {
        return adding ? ADDING : SIGNING_IN;
    }
}
