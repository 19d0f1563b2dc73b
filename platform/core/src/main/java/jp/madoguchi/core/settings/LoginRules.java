package jp.madoguchi.core.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.exchange.record.PersonField;

/** The number by which residents sign in must reach the booking side. Looked at when one of the two is changed. */
final class LoginRules {

    private LoginRules() {}

    static List<Problem> problems(SettingValues values, Set<String> changed) {
        boolean login = changed.contains(Settings.LOGIN_SCHEME.key())
                || changed.contains(Settings.LOGIN_SCHEME_EXCEPTIONS.key());
        boolean fields = changed.contains(Settings.EXCHANGE_FIELDS.key());
        if (!login && !fields) {
            return List.of();
        }
        Set<LoginScheme> schemes = EnumSet.of(values.get(Settings.LOGIN_SCHEME));
        schemes.addAll(
                values.get(Settings.LOGIN_SCHEME_EXCEPTIONS).byProcedure().values());
        Set<PersonField> travelling = values.get(Settings.EXCHANGE_FIELDS).allowed();
        return schemes.stream()
                .filter(scheme -> !travelling.containsAll(neededBy(scheme)))
                .map(scheme -> login
                        ? Problem.of(Settings.LOGIN_SCHEME.key(), "settings.wrong.login-field", name(scheme))
                        : Problem.of(Settings.EXCHANGE_FIELDS.key(), "settings.wrong.upload-field"))
                .distinct()
                .toList();
    }

    private static Set<PersonField> neededBy(LoginScheme scheme) {
        return switch (scheme) {
            case NOTICE_ID_MMDD -> Set.of(PersonField.NOTICE_ID);
            case SERIAL_MMDD -> Set.of(PersonField.SERIAL_NUMBER);
            case RESERVATION_ID_PW, CITY_NO_PW -> Set.of();
        };
    }

    private static String name(LoginScheme scheme) {
        return scheme == LoginScheme.NOTICE_ID_MMDD ? "交付通知書ID" : "製造管理番号";
    }
}
