package jp.madoguchi.core.settings;

import static jp.madoguchi.core.settings.SettingGroup.OPERATION;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The waiting room before the booking pages. */
public final class WaitingSettings {

    /** Whether visitors wait when more come than can be served. */
    public static final Setting<WaitingMode> MODE =
            SettingTypes.choice("", OPERATION, "waiting.mode", WaitingMode.AUTOMATIC, WaitingMode.class);

    /** For which moments those who come before are put in line by lot. */
    public static final Setting<WaitingOpening> OPENING =
            SettingTypes.choice("", OPERATION, "waiting.opening", WaitingOpening.NONE, WaitingOpening.class);

    /** Day of a planned opening. */
    public static final Setting<Optional<LocalDate>> OPENING_DAY =
            SettingTypes.date("", OPERATION, "waiting.openingDay");

    /** Time of day of a planned opening. */
    public static final Setting<LocalTime> OPENING_TIME =
            SettingTypes.time("", OPERATION, "waiting.openingTime", "09:00");

    /** Minutes before an opening from which visitors wait for it. */
    public static final Setting<Integer> LEAD_MINUTES =
            SettingTypes.number("", OPERATION, "waiting.leadMinutes", 15, 1, 60, "minutes");

    static final List<Setting<?>> ALL = List.of(MODE, OPENING, OPENING_DAY, OPENING_TIME, LEAD_MINUTES);

    private WaitingSettings() {}
}
