package jp.madoguchi.bookingweb.change;

import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.booking.ChangeRights;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;

/**
 * What may still be done with a booking, and whom to telephone where it may not.
 *
 * @param telephone of the city's office; "" for none
 */
public record RightsView(
        boolean change,
        String changeUntil,
        boolean cancel,
        String cancelUntil,
        String office,
        String telephone,
        String hours) {

    static RightsView of(ChangeRights rights, CitySettings settings) {
        return new RightsView(
                rights.change(),
                DayWords.at(
                        rights.changeUntil().toLocalDate(), rights.changeUntil().toLocalTime()),
                rights.cancel(),
                DayWords.at(
                        rights.cancelUntil().toLocalDate(), rights.cancelUntil().toLocalTime()),
                settings.get(Settings.CONTACT_NAME),
                settings.get(Settings.CONTACT_TELEPHONE),
                settings.get(Settings.CONTACT_HOURS));
    }
}
