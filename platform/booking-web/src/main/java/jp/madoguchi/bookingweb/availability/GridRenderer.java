package jp.madoguchi.bookingweb.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.Level;
import org.springframework.stereotype.Component;

/**
 * Writes days × times as a table of buttons. A template engine is the price of such a page (some 320 cells), so it is
 * built as a string; the same for every session.
 */
@Component
class GridRenderer {

    private static final int CELL_CHARACTERS = 170;

    private final CalendarWords words;

    GridRenderer(CalendarWords words) {
        this.words = words;
    }

    String render(List<AvailableDay> days, String caption) {
        List<LocalTime> times = times(days);
        StringBuilder html = new StringBuilder(2000 + CELL_CHARACTERS * times.size() * days.size());
        html.append("<div class=\"grid-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"grid-caption\">")
                .append("<table class=\"")
                .append(days.size() > CalendarChoice.WEEK ? "grid grid-long" : "grid")
                .append("\"><caption id=\"grid-caption\">")
                .append(CalendarWords.escape(caption))
                .append("</caption><thead><tr><th scope=\"col\" class=\"corner\">")
                .append(words.text("calendar.time"))
                .append("</th>");
        days.forEach(day -> heading(html, day));
        html.append("</tr></thead><tbody>");
        String[] dayWords = days.stream().map(day -> DayWords.day(day.date())).toArray(String[]::new);
        int[] next = new int[days.size()];
        for (LocalTime time : times) {
            String timeWord = DayWords.time(time);
            html.append("<tr><th scope=\"row\">").append(DayWords.clock(time)).append("</th>");
            for (int i = 0; i < next.length; i++) {
                List<AvailableSlot> slots = days.get(i).slots();
                if (next[i] < slots.size() && slots.get(next[i]).start().equals(time)) {
                    cell(html, slots.get(next[i]++), dayWords[i] + " " + timeWord);
                } else {
                    nothing(html);
                }
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table></div>").toString();
    }

    static List<LocalTime> times(List<AvailableDay> days) {
        return days.stream()
                .flatMap(day -> day.slots().stream())
                .map(AvailableSlot::start)
                .distinct()
                .sorted()
                .toList();
    }

    private void heading(StringBuilder html, AvailableDay day) {
        html.append("<th scope=\"col\"").append(dayClass(day)).append('>');
        html.append(DayWords.shortDay(day.date())).append("<span>");
        html.append(DayWords.weekdayBeside(day.date())).append("</span>");
        String holiday = day.holiday();
        if (holiday != null) {
            html.append("<small>").append(words.city(holiday)).append("</small>");
        }
        if (day.withoutBooking()) {
            html.append("<small>").append(words.text("calendar.walk-in.short")).append("</small>");
        }
        html.append("</th>");
    }

    static String dayClass(AvailableDay day) {
        LocalDate date = day.date();
        if (day.holiday() != null || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return " class=\"sunday\"";
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? " class=\"saturday\"" : "";
    }

    private void cell(StringBuilder html, AvailableSlot slot, String when) {
        Level level = slot.level();
        if (level == Level.CLOSED) {
            nothing(html);
            return;
        }
        if (level == Level.FULL) {
            html.append("<td class=\"full\" data-slot=\"")
                    .append(slot.slotId())
                    .append("\"><b>×</b><small>")
                    .append(words.narrow(level))
                    .append("</small></td>");
            return;
        }
        String word = words.word(level);
        html.append("<td><button name=\"slot\" value=\"").append(slot.slotId()).append("\" class=\"cell ");
        html.append(level == Level.FREE ? "free" : "few").append("\" aria-label=\"");
        html.append(when)
                .append(' ')
                .append(words.symbol(level))
                .append(' ')
                .append(word)
                .append("\"><b>");
        html.append(words.symbol(level))
                .append("</b><small>")
                .append(words.narrow(level))
                .append("</small></button></td>");
    }

    private void nothing(StringBuilder html) {
        html.append("<td class=\"closed\"><b aria-hidden=\"true\">－</b><span class=\"visually-hidden\">");
        html.append(words.word(Level.CLOSED)).append("</span></td>");
    }
}
