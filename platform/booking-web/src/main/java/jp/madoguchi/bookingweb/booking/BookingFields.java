package jp.madoguchi.bookingweb.booking;

import java.util.List;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.Settings;

/**
 * What the city asks for on the form.
 *
 * @param groupMax people in one booking at most
 * @param cautions sentences that must be confirmed before a booking is completed
 */
public record BookingFields(FieldUse email, FieldUse phone, int groupMax, List<String> cautions) {

    static BookingFields of(CitySettings settings) {
        return new BookingFields(
                settings.get(Settings.CONTACT_EMAIL),
                settings.get(Settings.CONTACT_PHONE),
                settings.get(Settings.GROUP_MAX),
                settings.get(Settings.CAUTIONS)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
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
