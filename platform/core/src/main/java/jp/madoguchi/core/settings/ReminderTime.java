package jp.madoguchi.core.settings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a reminder leaves (T14).
 *
 * @param days calendar days before the visit; 0 is the day itself
 */
public record ReminderTime(int days, LocalTime time) {
    private static final Pattern LINE = Pattern.compile("(\\d{1,2})\\s*(?:日前)?[\\s@]+(\\d{1,2}:\\d{2})");
    private static final int MOST = 5;
    private static final int MOST_DAYS = 30;

    /** The local time at which the reminder of a visit on that day leaves. */
    public LocalDateTime before(LocalDate visit) {
        return visit.minusDays(days).atTime(time);
    }

    /** Reads one reminder a line: {@code 1日前 18:00}. The earliest comes first. */
    static List<ReminderTime> list(String text) {
        List<ReminderTime> times = new ArrayList<>();
        for (String line : Normalizer.normalize(text, Normalizer.Form.NFKC).split("[\n,、]", -1)) {
            if (!line.isBlank()) {
                times.add(one(line.strip()));
            }
        }
        if (times.size() > MOST) {
            throw new InvalidSetting("settings.wrong.reminders", MOST);
        }
        return times.stream()
                .distinct()
                .sorted(Comparator.comparing(ReminderTime::days).reversed().thenComparing(ReminderTime::time))
                .toList();
    }

    static String text(List<ReminderTime> times) {
        return times.stream().map(time -> time.days + "日前 " + time.time).collect(Collectors.joining("\n"));
    }

    private static ReminderTime one(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > MOST_DAYS) {
            throw new InvalidSetting("settings.wrong.reminder", line);
        }
        return new ReminderTime(Integer.parseInt(parts.group(1)), SettingTypes.time(parts.group(2)));
    }
}
