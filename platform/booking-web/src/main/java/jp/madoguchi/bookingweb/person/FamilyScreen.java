package jp.madoguchi.bookingweb.person;

import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.booking.AddPersonResult;
import jp.madoguchi.core.invitee.CitySchemes;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** The fields by which somebody is added to a group, as at the sign-in, and what is wrong with what was typed. */
@Component
public class FamilyScreen {

    private static final String NUMBER = "number";
    private static final String FURTHER = "further";

    private final PersonScreen people;
    private final CitySchemes schemes;

    FamilyScreen(PersonScreen people, CitySchemes schemes) {
        this.people = people;
        this.schemes = schemes;
    }

    /** The scheme that the form was made for; without one, the signed-in person's, or 予約ID where the fields fit it. */
    public LoginScheme scheme(PersonForm typed, BookingParty who) {
        LoginScheme usual = schemes.of(who.procedure());
        boolean password = typed.password() != null && !typed.password().isBlank();
        return typed.namedScheme()
                .filter(schemes::offers)
                .orElse(usual.byBirthday() && password ? LoginScheme.RESERVATION_ID_PW : usual);
    }

    /**
     * Adds the fields to the model, as "family", and the end of the message keys of the other scheme, as "familyOther".
     *
     * @param errors of a form that comes again
     */
    public void show(PersonForm typed, BookingParty who, @Nullable Errors errors, Model model) {
        LoginScheme scheme = scheme(typed, who);
        PersonFields fields =
                people.fields(scheme, typed.ticket(), who.client()).forAdding();
        boolean several = errors != null && errors.hasFieldErrors(FURTHER);
        String further = typed.further();
        model.addAttribute(
                "family", several || further != null && !further.isBlank() ? fields.withFurther(true) : fields);
        LoginScheme usual = schemes.of(who.procedure());
        LoginScheme other = scheme == LoginScheme.RESERVATION_ID_PW ? usual : LoginScheme.RESERVATION_ID_PW;
        model.addAttribute("familyOther", other == scheme ? "" : people.key(other));
    }

    /** Says what is missing, or cannot be a number or a day at all. */
    public void reject(PersonForm typed, LoginScheme scheme, Errors errors) {
        people.reject(typed, scheme, PersonFields.ADDING, errors);
    }

    /** Says why the person was not added; nothing where the person was. */
    public void reject(AddPersonResult result, Errors errors) {
        switch (result) {
            case AddPersonResult.Added added -> {}
            case AddPersonResult.Unproved unproved -> people.reject(unproved.why(), errors);
            case AddPersonResult.Refused(AddPersonResult.Reason reason) ->
                errors.rejectValue(reason == AddPersonResult.Reason.SEVERAL ? FURTHER : NUMBER, reason.key());
        }
    }
}
