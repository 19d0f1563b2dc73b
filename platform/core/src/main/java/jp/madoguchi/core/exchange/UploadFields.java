package jp.madoguchi.core.exchange;

import java.util.stream.Stream;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.exchange.record.FieldMask;
import org.springframework.stereotype.Component;

/** What the bound city takes from its terminals (T25). */
@Component
class UploadFields {
    private final CitySettings settings;

    UploadFields(CitySettings settings) {
        this.settings = settings;
    }

    /** The city's fields; month and day of birth only where residents sign in with them (T1). */
    FieldMask mask() {
        FieldMask fields = settings.get(Settings.EXCHANGE_FIELDS);
        boolean byBirthday = Stream.concat(
                        Stream.of(settings.get(Settings.LOGIN_SCHEME)),
                        settings.get(Settings.LOGIN_SCHEME_EXCEPTIONS).byProcedure().values().stream())
                .anyMatch(LoginScheme::byBirthday);
        return byBirthday ? fields : fields.withoutMonthAndDay();
    }
}
