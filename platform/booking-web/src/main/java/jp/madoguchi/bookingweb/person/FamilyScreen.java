package jp.madoguchi.bookingweb.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.booking.AddPersonResult;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.CitySchemes;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.invitee.PersonSearch;
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
    private final PersonSearch search;

    FamilyScreen(PersonScreen people, CitySchemes schemes, PersonSearch search) {
        this.search = search;
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
        if (who.byStaff()) {
            model.addAttribute("family", PersonFields.NUMBER_ONLY);
            model.addAttribute("familyOther", "");
            return;
        }
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

    /**
     * Adds whom the form names: residents prove it, staff have seen the papers and name a number alone.
     *
     * @return null where what was typed cannot be anybody, which is then said in {@code errors}
     */
    public @Nullable AddPersonResult add(
            PersonForm typed,
            BookingParty who,
            Errors errors,
            BiFunction<Credentials, Proof, AddPersonResult> proved,
            Function<UUID, AddPersonResult> known) {
        if (who.byStaff()) {
            return named(typed, errors).map(known).orElse(null);
        }
        LoginScheme scheme = scheme(typed, who);
        people.reject(typed, scheme, PersonFields.ADDING, errors);
        return errors.hasErrors() ? null : proved.apply(typed.credentials(scheme), typed.proof());
    }

    private Optional<UUID> named(PersonForm typed, Errors errors) {
        String number = typed.number();
        List<UUID> found = number == null || number.isBlank() ? List.of() : search.mayBook(number);
        if (found.size() != 1) {
            errors.rejectValue(NUMBER, found.isEmpty() ? "desk.family.nobody" : "desk.family.several");
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
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
