package jp.madoguchi.bookingweb.availability;

import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.slot.Level;
import org.springframework.stereotype.Component;

/** Writes what stands inside the form: the earliest free time, the legend, and the grid or the list. */
@Component
class SlotsRenderer {

    private final CalendarWords words;
    private final GridRenderer grid;
    private final ListRenderer list;

    SlotsRenderer(CalendarWords words, GridRenderer grid, ListRenderer list) {
        this.words = words;
        this.grid = grid;
        this.list = list;
    }

    String render(CalendarFrame frame) {
        StringBuilder html = new StringBuilder(4000);
        CalendarChoice choice = frame.choice();
        ChooserRenderer.hidden(html, "facility", String.valueOf(frame.facility().id()));
        ChooserRenderer.hidden(html, "from", frame.from().toString());
        ChooserRenderer.hidden(html, "days", String.valueOf(choice.days()));
        ChooserRenderer.hidden(html, "view", choice.view().code());
        ChooserRenderer.hidden(html, "people", String.valueOf(choice.people()));
        firstFree(html, frame);
        if (GridRenderer.times(frame.days()).isEmpty()) {
            html.append("<div class=\"empty\"><p class=\"empty-title\">")
                    .append(words.text("calendar.empty"))
                    .append("</p><p>")
                    .append(words.text("calendar.empty.next"))
                    .append("</p></div>");
            return html.toString();
        }
        legend(html);
        html.append(
                choice.view() == CalendarChoice.View.LIST
                        ? list.render(frame.days())
                        : grid.render(frame.days(), caption(frame)));
        return html.toString();
    }

    private String caption(CalendarFrame frame) {
        return frame.facility().name() + " " + DayWords.range(frame.from(), frame.to());
    }

    private void firstFree(StringBuilder html, CalendarFrame frame) {
        CalendarFrame.FirstFree first = frame.firstFree();
        html.append("<div class=\"first-free\"><p>");
        if (first == null) {
            html.append(words.text("calendar.first.none")).append("</p></div>");
            return;
        }
        String when =
                DayWords.day(first.day()) + " " + DayWords.time(first.slot().start());
        html.append(words.text("calendar.first"))
                .append("<strong>")
                .append(when)
                .append("</strong></p><button class=\"button\" name=\"slot\" value=\"")
                .append(first.slot().slotId())
                .append("\">")
                .append(words.text("calendar.first.choose"))
                .append("<span class=\"visually-hidden\">（")
                .append(when)
                .append("）</span></button></div>");
    }

    private void legend(StringBuilder html) {
        html.append("<ul class=\"legend\" aria-label=\"")
                .append(words.text("calendar.legend"))
                .append("\">");
        for (Level level : new Level[] {Level.FREE, Level.FEW, Level.FULL}) {
            html.append("<li class=\"")
                    .append(level.name().toLowerCase(java.util.Locale.ROOT))
                    .append("\"><b>");
            html.append(words.symbol(level))
                    .append("</b> ")
                    .append(words.word(level))
                    .append("</li>");
        }
        html.append("</ul>");
    }
}
