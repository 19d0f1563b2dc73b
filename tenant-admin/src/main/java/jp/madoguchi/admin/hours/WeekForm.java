package jp.madoguchi.admin.hours;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The pattern of each weekday as it is chosen: ids by number of the weekday, "" for closed. */
public final class WeekForm {

    private Map<Integer, String> days = new HashMap<>();

    static WeekForm of(Map<DayOfWeek, Long> week) {
        WeekForm form = new WeekForm();
        week.forEach((day, id) -> form.days.put(day.getValue(), id.toString()));
        return form;
    }

    /** What was chosen; what is no id is an unknown pattern. */
    Map<DayOfWeek, Long> read() {
        Map<DayOfWeek, Long> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String id = days.getOrDefault(day.getValue(), "");
            if (!id.isBlank()) {
                week.put(day, id.matches("[0-9]{1,18}") ? Long.valueOf(id) : 0L);
            }
        }
        return week;
    }

    public Map<Integer, String> getDays() {
        return days;
    }

    public void setDays(Map<Integer, String> days) {
        this.days = days;
    }
}
