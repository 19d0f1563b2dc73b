package jp.madoguchi.bookingweb.booking;

import jp.madoguchi.core.booking.Cautions;
import jp.madoguchi.core.booking.ContactChecks;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.Audience;

/**
 * What the city asks for on the form.
 *
 * @param groupMax people in one booking at most
 * @param cautions what must be confirmed before a booking is completed
 */
public record BookingFields(FieldUse email, FieldUse phone, int groupMax, Cautions cautions) {

    static BookingFields of(SettingValues settings, Audience audience) {
        return new BookingFields(
                ContactChecks.email(settings, audience),
                settings.get(Settings.CONTACT_PHONE),
                settings.get(Settings.GROUP_MAX),
                Cautions.of(settings));
    }

    public boolean hasEmail() {
        return email != FieldUse.OFF;
    }

    public boolean emailRequired() {
        return email == FieldUse.REQUIRED;
    }

    public boolean hasPhone() {
        return phone != FieldUse.OFF;
    }

    public boolean phoneRequired() {
        return phone == FieldUse.REQUIRED;
    }
}
