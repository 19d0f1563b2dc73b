package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.slot.Audience;

/**
 * What every calendar of a city shows beside its times; part of a kept calendar's key.
 *
 * @param today the present day, before which nothing is shown
 * @param mostPeople people in one booking at most; 1 where a group's size makes no difference
 * @param waiting whether one can wait for a time to become free
 * @param office that answers questions
 */
record CityFacts(LocalDate today, int mostPeople, boolean waiting, Office office) {

    static CityFacts of(SettingValues settings, LocalDate today, Audience audience) {
        int most = settings.get(Settings.GROUP_MAX);
        boolean matters = CapacityUse.places(settings, most) > CapacityUse.places(settings, 1);
        return new CityFacts(
                today,
                matters ? most : 1,
                audience == Audience.RESIDENT && settings.get(WaitlistSettings.USE),
                new Office(
                        settings.get(Settings.CONTACT_NAME),
                        settings.get(Settings.CONTACT_TELEPHONE),
                        settings.get(Settings.CONTACT_HOURS)));
    }
}
