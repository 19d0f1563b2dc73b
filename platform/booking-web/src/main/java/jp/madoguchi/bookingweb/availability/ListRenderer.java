package jp.madoguchi.bookingweb.availability;

import java.util.List;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.Level;
import org.springframework.stereotype.Component;

/** Writes the days one below the other, each with its times: for small screens and for listening. */
@Component
class ListRenderer {

    private final CalendarWords words;

    ListRenderer(CalendarWords words) {
        this.words = words;
    }

    String render(List<AvailableDay> days) {
        StringBuilder html = new StringBuilder(4000);
        for (AvailableDay day : days) {
            html.append("<section class=\"day\"><h2><span")
                    .append(GridRenderer.dayClass(day))
                    .append('>');
            html.append(DayWords.day(day.date())).append("</span>");
            String holiday = day.holiday();
            if (holiday != null) {
                html.append(" <small>").append(words.city(holiday)).append("</small>");
            }
            html.append("</h2>");
            times(html, day);
            html.append("</section>");
        }
        return html.toString();
    }

    private void times(StringBuilder html, AvailableDay day) {
        if (day.level() == Level.CLOSED) {
            html.append("<p class=\"day-closed\">")
                    .append(words.text(day.withoutBooking() ? "calendar.day.walk-in" : "calendar.day.closed"))
                    .append("</p>");
            return;
        }
        html.append("<ul class=\"times\">");
        for (AvailableSlot slot : day.slots()) {
            if (slot.level() != Level.CLOSED) {
                html.append("<li>");
                time(html, DayWords.day(day.date()), slot);
                html.append("</li>");
            }
        }
        html.append("</ul>");
    }

    /** @param when what is said before the time: the day, and the place where it is not clear */
    void time(StringBuilder html, String when, AvailableSlot slot) {
        Level level = slot.level();
        String face = "<span class=\"clock\">" + DayWords.clock(slot.start()) + "</span> <b>" + words.symbol(level)
                + "</b> <small>" + words.word(level) + "</small>";
        if (level == Level.FULL) {
            html.append("<span class=\"time full\" data-slot=\"")
                    .append(slot.slotId())
                    .append("\">")
                    .append(face)
                    .append("</span>");
            return;
        }
        html.append("<button name=\"slot\" value=\"").append(slot.slotId()).append("\" class=\"time ");
        html.append(level == Level.FREE ? "free" : "few").append("\" aria-label=\"");
        html.append(CalendarWords.escape(when)).append(' ').append(DayWords.time(slot.start()));
        html.append(' ').append(words.symbol(level)).append(' ').append(words.word(level));
        html.append("\">").append(face).append("</button>");
    }
}
