package jp.madoguchi.admin.facilities;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.facility.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** One session as it is typed: kept as text, so that nothing is lost when it is wrong. */
public final class HoursRow {

    static final String WEEKDAYS = "weekdays";

    private String day = "";
    private String opens = "";
    private String closes = "";
    private String minutes = "";
    private String capacity = "";
    private String last = "";

    static HoursRow of(String day, String opens, String closes, int minutes, int capacity, @Nullable LocalTime last) {
        HoursRow row = new HoursRow();
        row.day = day;
        row.opens = opens;
        row.closes = closes;
        row.minutes = Integer.toString(minutes);
        row.capacity = Integer.toString(capacity);
        row.last = last == null ? "" : last.toString();
        return row;
    }

    static HoursRow of(WeeklyHours hours) {
        return of(
                Integer.toString(hours.day().getValue()),
                hours.opens().toString(),
                hours.closes().toString(),
                hours.slotMinutes(),
                hours.capacity(),
                hours.lastReception());
    }

    /** The sessions that the row stands for, one for each of its days; empty when something cannot be read. */
    Optional<List<WeeklyHours>> read() {
        try {
            LocalTime from = LocalTime.parse(opens);
            LocalTime to = LocalTime.parse(closes);
            LocalTime latest = last.isBlank() ? null : LocalTime.parse(last);
            int length = Integer.parseInt(minutes);
            int places = Integer.parseInt(capacity.strip());
            List<WeeklyHours> sessions = new ArrayList<>();
            for (DayOfWeek weekday : days()) {
                sessions.add(new WeeklyHours(weekday, from, to, length, places, latest));
            }
            return Optional.of(sessions);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private List<DayOfWeek> days() {
        return WEEKDAYS.equals(day)
                ? List.of(DayOfWeek.values()).subList(0, 5)
                : List.of(DayOfWeek.of(Integer.parseInt(day)));
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
