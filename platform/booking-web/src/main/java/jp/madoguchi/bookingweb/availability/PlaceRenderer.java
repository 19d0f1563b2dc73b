package jp.madoguchi.bookingweb.availability;

import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.Level;
import org.springframework.stereotype.Component;

/** Writes the calendar of one place: the earliest free time, the legend, and the grid, the list or the months. */
@Component
class PlaceRenderer {

    private final CalendarWords words;
    private final ChooserRenderer chooser;
    private final GridRenderer grid;
    private final ListRenderer list;
    private final MonthRenderer months;
    private final AroundRenderer around;

    PlaceRenderer(
            CalendarWords words,
            ChooserRenderer chooser,
            GridRenderer grid,
            ListRenderer list,
            MonthRenderer months,
            AroundRenderer around) {
        this.words = words;
        this.chooser = chooser;
        this.grid = grid;
        this.list = list;
        this.months = months;
        this.around = around;
    }

    CalendarPage render(CalendarFrame frame) {
        return new CalendarPage(chooser.render(frame), slots(frame));
    }

    private String slots(CalendarFrame frame) {
        StringBuilder html = new StringBuilder(4000);
        CalendarChoice choice = frame.choice();
        AroundRenderer.hidden(html, choice.at(frame.from()));
        if (frame.ahead().stream().anyMatch(AvailableDay::withoutBooking)) {
            around.withoutBooking(html);
        }
        FirstFree first = frame.firstFree();
        if (first == null) {
            around.nothing(html, frame.city(), choice, frame.facilities().size() > 1);
            return html.toString();
        }
        around.first(html, first, "");
        if (frame.days().stream().noneMatch(CalendarFrame::isOpen)) {
            empty(html, frame);
            return html.toString();
        }
        around.legend(html);
        html.append(
                switch (choice.view()) {
                    case LIST -> list.render(frame.days());
                    case GRID -> grid.render(frame.days(), caption(frame));
                    case MONTH ->
                        months.render(
                                frame.days(),
                                null,
                                day -> choice.at(day)
                                        .shown(CalendarChoice.View.LIST, CalendarChoice.WEEK)
                                        .address());
                });
        if (frame.days().stream().anyMatch(day -> day.level() == Level.FULL)) {
            around.waiting(html, frame.city(), choice.at(frame.from()));
        }
        return html.toString();
    }

    private void empty(StringBuilder html, CalendarFrame frame) {
        html.append("<div class=\"empty\"><p class=\"empty-title\">")
                .append(words.text("calendar.empty"))
                .append("</p><p>")
                .append(words.text("calendar.empty.next"))
                .append("</p><p><a href=\"")
                .append(CalendarWords.escape(frame.choice().at(null).address()))
                .append("\">")
                .append(words.text("calendar.empty.first"))
                .append("</a></p></div>");
        around.telephone(html, frame.city());
    }

    private String caption(CalendarFrame frame) {
        return words.cityText(frame.facility().name()) + " " + DayWords.range(frame.from(), frame.to());
    }
}
