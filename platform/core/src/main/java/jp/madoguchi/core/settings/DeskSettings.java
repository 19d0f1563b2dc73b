package jp.madoguchi.core.settings;

import static jp.madoguchi.core.settings.SettingGroup.OPERATION;

import java.time.LocalTime;
import java.util.List;

/** How staff and the call centre book for people. */
public final class DeskSettings {

    /** From when the call centre books. */
    public static final Setting<LocalTime> CALL_CENTRE_FROM =
            SettingTypes.time("", OPERATION, "callcentre.from", "00:00");

    /** Until when (not included) the call centre books; 23:59 for the end of the day. */
    public static final Setting<LocalTime> CALL_CENTRE_UNTIL =
            SettingTypes.time("", OPERATION, "callcentre.until", "23:59");

    /** Whether the call centre rests on Saturdays, Sundays, 祝日 and from 29 December to 3 January. */
    public static final Setting<Boolean> CALL_CENTRE_WORKING_DAYS =
            SettingTypes.flag("", OPERATION, "callcentre.workingDays", false);

    /** Whether staff who have the right may change and cancel after their own deadline, with a reason. */
    public static final Setting<Boolean> ANY_TIME = SettingTypes.flag("T10", OPERATION, "desk.anyTime", true);

    static final List<Setting<?>> ALL =
            List.of(CALL_CENTRE_FROM, CALL_CENTRE_UNTIL, CALL_CENTRE_WORKING_DAYS, ANY_TIME);

    private DeskSettings() {}
}
