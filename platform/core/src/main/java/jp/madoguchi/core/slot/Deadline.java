package jp.madoguchi.core.slot;

import java.time.LocalTime;
import jp.madoguchi.core.settings.SettingValues;

/**
 * Until when.
 *
 * @param days open days of the place before the visit, 0 to 60; 0 is the day itself
 * @param time when that day ends
 */
public record Deadline(int days, LocalTime time) {

    static Deadline of(SettingValues values, BookingAction action, Audience audience) {
        var settings = action.settings(audience);
        return new Deadline(values.get(settings.days()), values.get(settings.time()));
    }
}
