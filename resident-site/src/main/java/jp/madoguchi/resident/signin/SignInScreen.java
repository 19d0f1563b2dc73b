package jp.madoguchi.resident.signin;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.bookingweb.person.PersonFields;
import jp.madoguchi.bookingweb.person.PersonScreen;
import jp.madoguchi.core.invitee.CitySchemes;
import jp.madoguchi.core.invitee.CitySchemes.Purpose;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the sign-in page shows: the fields of one scheme, or a choice of what one comes for. */
@Component
class SignInScreen {

    private static final String WITH_ID = "id";

    private final CitySchemes schemes;
    private final PersonScreen people;
    private final CitySettings settings;

    SignInScreen(CitySchemes schemes, PersonScreen people, CitySettings settings) {
        this.schemes = schemes;
        this.people = people;
        this.settings = settings;
    }

    /** The scheme of a fresh page; empty where one must say first what one comes for. */
    Optional<LoginScheme> scheme(String purpose, String with) {
        if (WITH_ID.equals(with)) {
            return Optional.of(LoginScheme.RESERVATION_ID_PW);
        }
        List<Purpose> purposes = schemes.purposes();
        return purposes.size() == 1
                ? Optional.of(purposes.getFirst().scheme())
                : purposes.stream()
                        .filter(offered -> offered.procedure().equals(purpose))
                        .map(Purpose::scheme)
                        .findFirst();
    }

    /** The scheme of a form that was sent; a form of before, or of nobody's page, has the one that fits its fields. */
    LoginScheme scheme(SignInForm form) {
        boolean birthday = form.month() != null && !form.month().isBlank();
        return form.namedScheme()
                .filter(schemes::offers)
                .orElseGet(() ->
                        schemes.usual().byBirthday() == birthday ? schemes.usual() : LoginScheme.RESERVATION_ID_PW);
    }

    void choice(Model model) {
        model.addAttribute("purposes", schemes.purposes());
        office(model);
    }

    /** @param form comes again, or is empty */
    PersonFields fields(LoginScheme scheme, SignInForm form, String client, Model model) {
        PersonFields fields = people.fields(scheme, form.ticket(), client);
        show(fields, model);
        return fields;
    }

    void show(PersonFields fields, Model model) {
        model.addAttribute("person", fields);
        model.addAttribute("severalSchemes", schemes.purposes().size() > 1);
        office(model);
    }

    /** The office that answers questions. */
    void office(Model model) {
        model.addAttribute("office", settings.get(Settings.CONTACT_NAME));
        model.addAttribute("telephone", settings.get(Settings.CONTACT_TELEPHONE));
        model.addAttribute("hours", settings.get(Settings.CONTACT_HOURS));
    }
}
