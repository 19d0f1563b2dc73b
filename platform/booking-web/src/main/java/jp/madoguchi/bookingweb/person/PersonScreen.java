package jp.madoguchi.bookingweb.person;

import jp.madoguchi.core.botcheck.Challenge;
import jp.madoguchi.core.botcheck.Verdict;
import jp.madoguchi.core.invitee.CitySchemes;
import jp.madoguchi.core.invitee.PersonChecks;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The fields of the bound city's schemes, what is wrong with what was typed, and what to do about it. */
@Component
public class PersonScreen {

    private static final String ANSWER = "answer";

    private final CitySchemes schemes;
    private final PersonChecks checks;

    PersonScreen(CitySchemes schemes, PersonChecks checks) {
        this.schemes = schemes;
        this.checks = checks;
    }

    /**
     * What a form for the scheme asks for.
     *
     * @param ticket of a form that comes again; a ticket that still holds stays
     */
    public PersonFields fields(LoginScheme scheme, @Nullable String ticket, String client) {
        Challenge challenge = scheme.byBirthday() ? checks.challenge(ticket == null ? "" : ticket, client) : null;
        return new PersonFields(scheme, schemes.serialForm(), challenge, false, false, false, false);
    }

    /** End of the message keys of a scheme. */
    public String key(LoginScheme scheme) {
        return PersonFields.key(scheme);
    }

    /** Says what is missing, or cannot be a number or a day at all; whether it exists is asked later. */
    public void reject(PersonTyped typed, LoginScheme scheme, Errors errors) {
        reject(typed, scheme, PersonFields.SIGNING_IN, errors);
    }

    /** @param labels begin of the message keys of the fields */
    void reject(PersonTyped typed, LoginScheme scheme, String labels, Errors errors) {
        String key = labels + ".number." + key(scheme);
        String number = typed.number();
        if (number == null || number.isBlank()) {
            errors.rejectValue("number", "person.number.missing", name(key), null);
        } else if (!schemes.canBe(scheme, number)) {
            errors.rejectValue("number", "person.number.form", name(key), null);
        }
        String password = typed.password();
        if (!scheme.byBirthday() && (password == null || password.isBlank())) {
            errors.rejectValue("password", "person.password.missing");
        } else if (scheme.byBirthday() && typed.birthday().isEmpty()) {
            errors.rejectValue("month", "person.birthday.form");
        }
    }

    private static Object[] name(String key) {
        return new Object[] {new DefaultMessageSourceResolvable(key)};
    }

    /** Says what is left to do before anything is looked at. */
    public void reject(Verdict why, Errors errors) {
        switch (why) {
            case Verdict.TooEarly(long seconds) ->
                errors.rejectValue(ANSWER, "person.check.early", new Object[] {seconds}, null);
            case Verdict.Unanswered unanswered -> errors.rejectValue(ANSWER, "person.check.missing");
            case Verdict.WrongAnswer wrong -> errors.rejectValue(ANSWER, "person.check.wrong");
            case Verdict.Expired expired -> errors.rejectValue(ANSWER, "person.check.over");
            case Verdict.Passed passed -> throw new IllegalArgumentException("Nothing is left to do");
        }
    }
}
