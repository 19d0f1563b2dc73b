package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.Level;
import jp.madoguchi.core.text.Language;
import org.springframework.stereotype.Component;

/** Writes the calendar of all places: the months, and for the chosen day which places have a free time. */
@Component
class DayRenderer {

    /** Times of a place that are offered at once; a link leads to the others. */
    private static final int MOST_TIMES = 6;

    private final CalendarWords words;
    private final ChooserRenderer chooser;
    private final MonthRenderer months;
    private final ListRenderer times;
    private final AroundRenderer around;

    DayRenderer(
            CalendarWords words,
            ChooserRenderer chooser,
            MonthRenderer months,
            ListRenderer times,
            AroundRenderer around) {
        this.words = words;
        this.chooser = chooser;
        this.months = months;
        this.times = times;
        this.around = around;
    }

    CalendarPage render(DayFrame frame) {
        StringBuilder html = new StringBuilder(8000);
        CalendarChoice choice = frame.choice();
        LocalDate day = frame.day();
        AroundRenderer.hidden(html, choice.at(day));
        if (frame.places().stream().flatMap(place -> place.days().stream()).anyMatch(AvailableDay::withoutBooking)) {
            around.withoutBooking(html);
        }
        FirstPlace first = frame.first();
        if (first == null || day == null) {
            around.nothing(html, frame.city(), choice, true);
        } else {
            around.first(html, first.free(), first.facility().name());
            around.legend(html);
            html.append(months.render(frame.days(), day, each -> choice.at(each).address()));
            places(html, frame, day);
            if (frame.days().stream().anyMatch(each -> each.level() == Level.FULL)) {
                around.waiting(html, frame.city(), choice.at(day));
            }
        }
        return new CalendarPage(chooser.render(frame), html.toString());
    }

    private void places(StringBuilder html, DayFrame frame, LocalDate day) {
        html.append("<section class=\"day-places\" aria-labelledby=\"day\"><h2 id=\"day\" tabindex=\"-1\">")
                .append(CalendarWords.escape(DayWords.day(day)))
                .append("<small>")
                .append(words.text("calendar.day.places"))
                .append("</small></h2>");
        List<String> full = new ArrayList<>();
        for (PlaceDays place : frame.places()) {
            List<AvailableSlot> free = place.of(day).stream()
                    .map(AvailableDay::slots)
                    .flatMap(List::stream)
                    .filter(FirstFree::isFree)
                    .toList();
            if (free.isEmpty()) {
                full.add(words.cityText(place.facility().name()));
            } else {
                place(html, frame.choice(), place.facility(), day, free);
            }
        }
        if (!full.isEmpty()) {
            html.append("<p class=\"full-places\">")
                    .append(words.text("calendar.day.full"))
                    .append(' ')
                    .append(CalendarWords.escape(String.join(Language.current().japanese() ? "、" : ", ", full)))
                    .append("</p>");
        }
        html.append("</section>");
    }

    private void place(
            StringBuilder html, CalendarChoice choice, FacilityView place, LocalDate day, List<AvailableSlot> free) {
        html.append("<section class=\"day\"><h3>")
                .append(words.city(place.name()))
                .append("</h3><p class=\"day-address\">")
                .append(words.city(place.details().address()))
                .append("</p><ul class=\"times\">");
        for (AvailableSlot slot : free.subList(0, Math.min(MOST_TIMES, free.size()))) {
            html.append("<li>");
            times.time(html, words.cityText(place.name()) + " " + DayWords.day(day), slot);
            html.append("</li>");
        }
        html.append("</ul>");
        if (free.size() > MOST_TIMES) {
            html.append("<p><a href=\"")
                    .append(CalendarWords.escape(choice.in(place.id())
                            .at(day)
                            .shown(CalendarChoice.View.LIST, CalendarChoice.WEEK)
                            .address()))
                    .append("\">")
                    .append(words.text("calendar.day.more"))
                    .append("<span class=\"visually-hidden\">（")
                    .append(words.city(place.name()))
                    .append("）</span></a></p>");
        }
        html.append("</section>");
    }
}
