package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.Audience;
import org.junit.jupiter.api.Test;

class StaffContactTest {

    @Test
    void an_address_that_residents_must_give_may_be_left_out_for_a_caller() {
        assertThat(ContactChecks.email(asking(FieldUse.REQUIRED), Audience.RESIDENT))
                .isEqualTo(FieldUse.REQUIRED);
        assertThat(ContactChecks.email(asking(FieldUse.REQUIRED), Audience.CALL_CENTRE))
                .isEqualTo(FieldUse.OPTIONAL);
        assertThat(ContactChecks.email(asking(FieldUse.REQUIRED), Audience.STAFF))
                .isEqualTo(FieldUse.OPTIONAL);
    }

    @Test
    void a_city_that_takes_no_address_takes_none_by_telephone_either() {
        assertThat(ContactChecks.email(asking(FieldUse.OFF), Audience.CALL_CENTRE))
                .isEqualTo(FieldUse.OFF);
    }

    private static SettingValues asking(FieldUse use) {
        return new SettingValues() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T get(Setting<T> setting) {
                return setting == Settings.CONTACT_EMAIL ? (T) use : setting.defaultValue();
            }
        };
    }
}
