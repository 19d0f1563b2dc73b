package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.Locale;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.slot.Level;
import org.springframework.stereotype.Component;

/** Writes what stands around the times of every calendar: the earliest free time, the legend, and what to do else. */
@Component
class AroundRenderer {

    private final CalendarWords words;

    AroundRenderer(CalendarWords words) {
        this.words = words;
    }

    /** What a form sends beside the slot, so that a refusal shows the same calendar again. */
    static void hidden(StringBuilder html, CalendarChoice choice) {
        ChooserRenderer.hidden(html, "facility", choice.place());
        LocalDate from = choice.from();
        if (from != null) {
            ChooserRenderer.hidden(html, "from", from.toString());
        }
        ChooserRenderer.hidden(html, "days", String.valueOf(choice.days()));
        ChooserRenderer.hidden(html, "view", choice.view().code());
        ChooserRenderer.hidden(html, "people", String.valueOf(choice.people()));
    }

    /** @param place its name, or "" where it is clear */
    void first(StringBuilder html, FirstFree first, String place) {
        String when = CalendarWords.escape(
                DayWords.day(first.day()) + " " + DayWords.time(first.slot().start()));
        String where = words.city(place);
        html.append("<div class=\"first-free\"><p>")
                .append(words.text("calendar.first"))
                .append("<strong>")
                .append(when)
                .append("</strong>")
                .append(where)
                .append("</p><button class=\"button\" name=\"slot\" value=\"")
                .append(first.slot().slotId())
                .append("\">")
                .append(words.text("calendar.first.choose"))
                .append("<span class=\"visually-hidden\">（")
                .append(when)
                .append(where.isEmpty() ? "" : " " + where)
                .append("）</span></button></div>");
    }

    /** The procedure is booked on extra days alone: on the others people simply come. */
    void withoutBooking(StringBuilder html) {
        html.append("<div class=\"notice notice-info\"><p>")
                .append(words.text("calendar.walk-in"))
                .append("</p></div>");
    }

    /** Nothing is free: what a person can do now. */
    void nothing(StringBuilder html, CityFacts city, CalendarChoice choice, boolean otherPlaces) {
        html.append("<div class=\"empty\"><p class=\"empty-title\">")
                .append(words.text("calendar.first.none"))
                .append("</p><ul class=\"empty-ways\">");
        if (otherPlaces && !choice.anywhere()) {
            way(html, choice.at(null).byDay(), "calendar.none.other");
        }
        if (choice.people() > 1) {
            way(html, choice.at(null).forPeople(1), "calendar.none.fewer");
        }
        html.append("<li>").append(words.text("calendar.none.later")).append("</li></ul></div>");
        waiting(html, city, choice);
        telephone(html, city);
    }

    /** The way to those who wait, where something that is shown is taken. */
    void waiting(StringBuilder html, CityFacts city, CalendarChoice choice) {
        if (!city.waiting()) {
            return;
        }
        html.append("<p class=\"wait-way\">")
                .append(words.text("calendar.wait"))
                .append(" <a class=\"button button-outline\" href=\"")
                .append(CalendarWords.escape(choice.waiting()))
                .append("\">")
                .append(words.text("calendar.wait.go"))
                .append("</a></p>");
    }

    void telephone(StringBuilder html, CityFacts city) {
        Office office = city.office();
        if (office.telephone().isBlank()) {
            return;
        }
        html.append("<p class=\"call\">")
                .append(words.text("calendar.call"))
                .append("<br>")
                .append(words.city(office.name()))
                .append(" <a href=\"tel:")
                .append(office.telephone().replaceAll("[^0-9+]", ""))
                .append("\">")
                .append(CalendarWords.escape(office.telephone()))
                .append("</a> （")
                .append(words.city(office.hours()))
                .append("）</p>");
    }

    void legend(StringBuilder html) {
        html.append("<ul class=\"legend\" aria-label=\"")
                .append(words.text("calendar.legend"))
                .append("\">");
        for (Level level : new Level[] {Level.FREE, Level.FEW, Level.FULL}) {
            html.append("<li class=\"").append(level.name().toLowerCase(Locale.ROOT));
            html.append("\"><b>")
                    .append(words.symbol(level))
                    .append("</b> ")
                    .append(words.word(level))
                    .append("</li>");
        }
        html.append("</ul>");
    }

    private void way(StringBuilder html, CalendarChoice choice, String key) {
        html.append("<li><a href=\"")
                .append(CalendarWords.escape(choice.address()))
                .append("\">")
                .append(words.text(key))
                .append("</a></li>");
    }
}
