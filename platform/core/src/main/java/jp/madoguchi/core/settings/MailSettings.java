package jp.madoguchi.core.settings;

import static jp.madoguchi.core.settings.SettingGroup.MAIL;

import java.time.LocalTime;
import java.util.List;

/** Mails to whoever did not come (T15). */
public final class MailSettings {

    /** T15: whether a mail urges another visit. */
    public static final Setting<Boolean> NO_SHOW_MAIL = SettingTypes.flag("T15", MAIL, "noshow.mail", false);

    /** T15: whether a booking whose day is over without a visit becomes a no-show by itself. */
    public static final Setting<Boolean> NO_SHOW_AUTOMATIC = SettingTypes.flag("T15", MAIL, "noshow.automatic", false);

    /** T15: calendar days from the visit's day to the mail. */
    public static final Setting<Integer> NO_SHOW_DAYS =
            SettingTypes.number("T15", MAIL, "noshow.delayDays", 1, 0, 14, "days-after");

    /** T15: the time of day at which it leaves. */
    public static final Setting<LocalTime> NO_SHOW_TIME = SettingTypes.time("T15", MAIL, "noshow.time", "10:00");

    static final List<Setting<?>> ALL = List.of(NO_SHOW_MAIL, NO_SHOW_AUTOMATIC, NO_SHOW_DAYS, NO_SHOW_TIME);

    private MailSettings() {}
}
