package jp.madoguchi.admin.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.function.Predicate;
import jp.madoguchi.core.settings.DeskSettings;
import jp.madoguchi.core.settings.SettingValues;

/**
 * When the call centre takes people up (京都 3(2)イ).
 *
 * @param until not included; 23:59 stands for the end of the day
 * @param workingDays whether it rests on Saturdays, Sundays, 祝日 and from 29 December to 3 January
 */
record CallCentreHours(LocalTime from, LocalTime until, boolean workingDays) {

    private static final LocalTime DAY_ENDS = LocalTime.of(23, 59);
    private static final MonthDay YEAR_ENDS = MonthDay.of(12, 29);
    private static final MonthDay YEAR_BEGINS = MonthDay.of(1, 3);

    static CallCentreHours of(SettingValues settings) {
        return new CallCentreHours(
                settings.get(DeskSettings.CALL_CENTRE_FROM),
                settings.get(DeskSettings.CALL_CENTRE_UNTIL),
                settings.get(DeskSettings.CALL_CENTRE_WORKING_DAYS));
    }

    boolean isOpen(LocalDateTime now, Predicate<LocalDate> holiday) {
        LocalTime time = now.toLocalTime();
        boolean early = time.isBefore(from);
        boolean late = !until.equals(DAY_ENDS) && !time.isBefore(until);
        return !early && !late && !(workingDays && rests(now.toLocalDate(), holiday));
    }

    private static boolean rests(LocalDate day, Predicate<LocalDate> holiday) {
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || !date.isBefore(YEAR_ENDS)
                || !date.isAfter(YEAR_BEGINS)
                || holiday.test(day);
    }
}
