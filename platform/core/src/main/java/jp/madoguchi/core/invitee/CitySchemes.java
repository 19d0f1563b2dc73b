package jp.madoguchi.core.invitee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.settings.SerialForm;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Service;

/** How residents of the bound city sign in, by what they come for (T1). */
@Service
public class CitySchemes {
    private final CitySettings settings;
    private final Procedures procedures;
    private final Offerings offerings;

    CitySchemes(CitySettings settings, Procedures procedures, Offerings offerings) {
        this.settings = settings;
        this.procedures = procedures;
        this.offerings = offerings;
    }

    /** The scheme of a procedure. */
    public LoginScheme of(String procedure) {
        Map<String, LoginScheme> exceptions =
                settings.get(Settings.LOGIN_SCHEME_EXCEPTIONS).byProcedure();
        return exceptions.getOrDefault(procedure, settings.get(Settings.LOGIN_SCHEME));
    }

    /** The scheme of the city, where nothing else is said. */
    public LoginScheme usual() {
        return settings.get(Settings.LOGIN_SCHEME);
    }

    /** The form of 製造管理番号. */
    public SerialForm serialForm() {
        return settings.get(Settings.LOGIN_SERIAL_FORM);
    }

    /** Whether the typed text can be a number of the scheme at all. 予約ID are not told apart by their form. */
    public boolean canBe(LoginScheme scheme, String typed) {
        return scheme == LoginScheme.RESERVATION_ID_PW
                || SchemeNumber.parse(scheme, serialForm(), typed).isPresent();
    }

    /** Whether residents may choose the scheme; 予約ID they may always. */
    public boolean offers(LoginScheme scheme) {
        Reach reach = reach(scheme);
        return reach.usual() || !reach.named().isEmpty();
    }

    /** Whether every procedure has the usual scheme. */
    public boolean uniform() {
        return settings.get(Settings.LOGIN_SCHEME_EXCEPTIONS).byProcedure().values().stream()
                .allMatch(usual()::equals);
    }

    /**
     * What residents may say that they come for, each with its scheme, in the city's order; one entry of no procedure
     * where all have one scheme.
     */
    public List<Purpose> purposes() {
        if (uniform()) {
            return List.of(new Purpose("", "", usual()));
        }
        Set<String> closed = offerings.notOnWeb();
        return procedures.names().entrySet().stream()
                .filter(entry -> !closed.contains(entry.getKey()))
                .map(entry -> new Purpose(entry.getKey(), entry.getValue(), of(entry.getKey())))
                .toList();
    }

    /** Whose residents sign in by the scheme. 予約ID is everybody's: whoever has no full birth date needs it. */
    Reach reach(LoginScheme scheme) {
        Map<String, LoginScheme> exceptions =
                settings.get(Settings.LOGIN_SCHEME_EXCEPTIONS).byProcedure();
        if (scheme == LoginScheme.RESERVATION_ID_PW) {
            return new Reach(true, List.of(), List.of());
        }
        return new Reach(
                scheme == usual(),
                exceptions.keySet().stream()
                        .filter(code -> exceptions.get(code) == scheme)
                        .toList(),
                List.copyOf(exceptions.keySet()));
    }

    /**
     * The procedures of a scheme.
     *
     * @param usual whether it is the city's, for all procedures but those otherwise named
     */
    record Reach(boolean usual, List<String> named, List<String> otherwise) {}

    /** What somebody comes for, and how they sign in. */
    public record Purpose(String procedure, String name, LoginScheme scheme) {}
}
