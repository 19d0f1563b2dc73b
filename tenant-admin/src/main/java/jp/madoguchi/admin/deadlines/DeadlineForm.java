package jp.madoguchi.admin.deadlines;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.Deadline;
import jp.madoguchi.core.slot.PlaceWindow;
import org.jspecify.annotations.Nullable;

/** Days and times as they were typed, by {@code ACTION-AUDIENCE}; both empty for as the city. */
public final class DeadlineForm {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);
    private static final int MOST_DAYS = 60;

    private Map<String, String> days = new HashMap<>();
    private Map<String, String> times = new HashMap<>();

    static String key(BookingAction action, Audience audience) {
        return action.name() + "-" + audience.name();
    }

    static DeadlineForm of(PlaceWindow window) {
        DeadlineForm form = new DeadlineForm();
        window.deadlines().forEach((rule, deadline) -> {
            form.days.put(key(rule.action(), rule.audience()), Integer.toString(deadline.days()));
            form.times.put(key(rule.action(), rule.audience()), deadline.time().toString());
        });
        return form;
    }

    /** What was typed; empty when something of it is no deadline. */
    Optional<PlaceWindow> read() {
        Map<PlaceWindow.Rule, Deadline> deadlines = new HashMap<>();
        for (BookingAction action : BookingAction.values()) {
            for (Audience audience : Audience.values()) {
                String typedDays = plain(days.get(key(action, audience)));
                String typedTime = plain(times.get(key(action, audience)));
                if (typedDays.isEmpty() && typedTime.isEmpty()) {
                    continue;
                }
                Optional<Deadline> deadline = deadline(typedDays, typedTime);
                if (deadline.isEmpty()) {
                    return Optional.empty();
                }
                deadlines.put(new PlaceWindow.Rule(action, audience), deadline.get());
            }
        }
        return Optional.of(new PlaceWindow(Map.copyOf(deadlines)));
    }

    private static Optional<Deadline> deadline(String days, String time) {
        if (!days.matches("[0-9]{1,2}") || Integer.parseInt(days) > MOST_DAYS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Deadline(Integer.parseInt(days), LocalTime.parse(time, TIME)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    public Map<String, String> getDays() {
        return days;
    }

    public void setDays(Map<String, String> days) {
        this.days = days;
    }

    public Map<String, String> getTimes() {
        return times;
    }

    public void setTimes(Map<String, String> times) {
        this.times = times;
    }
}
