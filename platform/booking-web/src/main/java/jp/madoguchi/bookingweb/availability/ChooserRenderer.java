package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.facility.FacilityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands above the calendar: the place, the range with its neighbours, and the two views. */
@Component
class ChooserRenderer {

    private final CalendarWords words;

    ChooserRenderer(CalendarWords words) {
        this.words = words;
    }

    String render(CalendarFrame frame) {
        StringBuilder html = new StringBuilder(2000);
        place(html, frame);
        html.append("<div class=\"calendar-tools\" hx-boost=\"true\" hx-target=\"#calendar\" hx-select=\"#calendar\"")
                .append(" hx-swap=\"outerHTML show:none\"><p class=\"range\" id=\"range\">")
                .append(CalendarWords.escape(DayWords.range(frame.from(), frame.to())))
                .append("</p><ul class=\"range-links\">");
        step(html, frame, frame.previous(), "previous");
        step(html, frame, frame.next(), "next");
        html.append("</ul><ul class=\"view-links\">");
        CalendarChoice choice = frame.choice();
        for (CalendarChoice.View view : List.of(CalendarChoice.View.GRID, CalendarChoice.View.LIST)) {
            link(
                    html,
                    address(frame, frame.from(), choice.days(), view),
                    words.text("calendar.view." + view.code()),
                    view == choice.view());
        }
        for (int days : new int[] {CalendarChoice.WEEK, CalendarChoice.LONG}) {
            link(
                    html,
                    address(frame, frame.from(), days, choice.view()),
                    words.text("calendar.days." + days),
                    days == choice.days());
        }
        return html.append("</ul></div>").toString();
    }

    private void place(StringBuilder html, CalendarFrame frame) {
        if (frame.facilities().size() < 2) {
            html.append("<p class=\"place\"><span class=\"field-label\">")
                    .append(words.text("calendar.place"))
                    .append("</span> ")
                    .append(CalendarWords.escape(frame.facility().name()))
                    .append("</p>");
            return;
        }
        html.append("<form class=\"place\" method=\"get\" action=\"/calendar\" data-repeatable>")
                .append("<label class=\"field-label\" for=\"facility\">")
                .append(words.text("calendar.place"))
                .append("</label><div class=\"place-row\"><select id=\"facility\" name=\"facility\">");
        for (FacilityView facility : frame.facilities()) {
            html.append("<option value=\"").append(facility.id()).append('"');
            if (facility.id() == frame.facility().id()) {
                html.append(" selected");
            }
            html.append('>').append(CalendarWords.escape(facility.name())).append("</option>");
        }
        html.append("</select>");
        hidden(html, "view", frame.choice().view().code());
        hidden(html, "days", String.valueOf(frame.choice().days()));
        hidden(html, "people", String.valueOf(frame.choice().people()));
        html.append("<button class=\"button button-outline\" type=\"submit\">")
                .append(words.text("calendar.place.show"))
                .append("</button></div></form>");
    }

    static void hidden(StringBuilder html, String name, String value) {
        html.append("<input type=\"hidden\" name=\"").append(name).append("\" value=\"");
        html.append(CalendarWords.escape(value)).append("\">");
    }

    private void step(StringBuilder html, CalendarFrame frame, @Nullable LocalDate start, String which) {
        String text = words.text("calendar." + which + "." + frame.choice().days());
        html.append("<li>");
        if (start == null) {
            html.append("<span class=\"button button-outline\" aria-disabled=\"true\">")
                    .append(text)
                    .append("</span>");
        } else {
            html.append("<a class=\"button button-outline\" id=\"")
                    .append(which)
                    .append("\" href=\"");
            html.append(
                    address(frame, start, frame.choice().days(), frame.choice().view()));
            html.append("\">").append(text).append("</a>");
        }
        html.append("</li>");
    }

    private static void link(StringBuilder html, String address, String text, boolean current) {
        html.append("<li><a href=\"").append(address).append('"').append(current ? " aria-current=\"true\"" : "");
        html.append('>').append(text).append("</a></li>");
    }

    private static String address(CalendarFrame frame, LocalDate from, int days, CalendarChoice.View view) {
        return "/calendar?facility=" + frame.facility().id() + "&amp;from=" + from + "&amp;days=" + days + "&amp;view="
                + view.code() + "&amp;people=" + frame.choice().people();
    }
}
