package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.facility.FacilityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands above the calendar: place or day first, place and people, the range with its neighbours, the views. */
@Component
class ChooserRenderer {

    /** Links here change the calendar in place, where htmx is at work. */
    private static final String IN_PLACE =
            " hx-boost=\"true\" hx-target=\"#calendar\" hx-select=\"#calendar\" hx-swap=\"outerHTML show:none\"";

    private final CalendarWords words;

    ChooserRenderer(CalendarWords words) {
        this.words = words;
    }

    String render(CalendarFrame frame) {
        StringBuilder html = new StringBuilder(3000);
        ways(html, frame.choice(), frame.facilities());
        ask(html, frame.city(), frame.choice(), frame.facilities());
        where(html, frame.facility());
        html.append("<div class=\"calendar-tools\"").append(IN_PLACE).append('>');
        CalendarChoice choice = frame.choice();
        if (choice.view() != CalendarChoice.View.MONTH) {
            html.append("<p class=\"range\" id=\"range\">")
                    .append(CalendarWords.escape(DayWords.range(frame.from(), frame.to())))
                    .append("</p><ul class=\"range-links\">");
            step(html, choice, frame.previous(), "previous");
            step(html, choice, frame.next(), "next");
            html.append("</ul>");
        }
        html.append("<ul class=\"view-links\">");
        for (CalendarChoice.View view : CalendarChoice.View.values()) {
            link(
                    html,
                    choice.shown(view, choice.days()),
                    words.text("calendar.view." + view.code()),
                    view == choice.view());
        }
        for (int days : new int[] {CalendarChoice.WEEK, CalendarChoice.LONG}) {
            if (choice.view() != CalendarChoice.View.MONTH) {
                link(
                        html,
                        choice.shown(choice.view(), days),
                        words.text("calendar.days." + days),
                        days == choice.days());
            }
        }
        return html.append("</ul></div>").toString();
    }

    String render(DayFrame frame) {
        StringBuilder html = new StringBuilder(1000);
        List<FacilityView> places =
                frame.places().stream().map(PlaceDays::facility).toList();
        ways(html, frame.choice(), places);
        if (frame.city().mostPeople() > 1) {
            ask(html, frame.city(), frame.choice(), places);
        }
        return html.toString();
    }

    private void ways(StringBuilder html, CalendarChoice choice, List<FacilityView> places) {
        if (places.size() < 2) {
            return;
        }
        html.append("<nav class=\"ways\" aria-label=\"")
                .append(words.text("calendar.ways"))
                .append("\"><ul>");
        CalendarChoice fresh = choice.at(null);
        link(html, fresh.byPlace(), words.text("calendar.way.place"), !choice.anywhere());
        link(html, fresh.byDay(), words.text("calendar.way.day"), choice.anywhere());
        html.append("</ul></nav>");
    }

    private void ask(StringBuilder html, CityFacts city, CalendarChoice choice, List<FacilityView> places) {
        boolean many = places.size() > 1 && !choice.anywhere();
        if (places.size() < 2) {
            html.append("<p class=\"place\"><span class=\"field-label\">")
                    .append(words.text("calendar.place"))
                    .append("</span> ")
                    .append(words.city(places.getFirst().name()))
                    .append("</p>");
        }
        if (!many && city.mostPeople() < 2) {
            return;
        }
        html.append(
                "<form class=\"place\" method=\"get\" action=\"/calendar\" data-repeatable><div class=\"place-row\">");
        if (many) {
            place(html, choice, places);
        } else {
            hidden(html, "facility", choice.place());
        }
        people(html, city, choice);
        LocalDate from = choice.from();
        if (from != null) {
            hidden(html, "from", from.toString());
        }
        hidden(html, "view", choice.view().code());
        hidden(html, "days", String.valueOf(choice.days()));
        html.append("<button class=\"button button-outline\" type=\"submit\">")
                .append(words.text("calendar.place.show"))
                .append("</button></div></form>");
        if (many) {
            html.append("<p class=\"place-list\"><a href=\"/calendar/places?people=")
                    .append(choice.people())
                    .append("\">")
                    .append(words.text("calendar.place.list"))
                    .append("</a></p>");
        }
    }

    private void place(StringBuilder html, CalendarChoice choice, List<FacilityView> places) {
        html.append("<div class=\"place-field\"><label class=\"field-label\" for=\"facility\">")
                .append(words.text("calendar.place"))
                .append("</label><select id=\"facility\" name=\"facility\">");
        Map<String, List<FacilityView>> groups = PlaceGroups.of(places);
        groups.forEach((group, members) -> {
            if (groups.size() > 1) {
                html.append("<optgroup label=\"")
                        .append(
                                group.isEmpty()
                                        ? words.text("calendar.place.other")
                                        : CalendarWords.escape(words.cityText(group)))
                        .append("\">");
            }
            for (FacilityView facility : members) {
                option(
                        html,
                        String.valueOf(facility.id()),
                        words.cityText(facility.name()),
                        Long.valueOf(facility.id()).equals(choice.facilityId()));
            }
            html.append(groups.size() > 1 ? "</optgroup>" : "");
        });
        html.append("</select></div>");
    }

    private void people(StringBuilder html, CityFacts city, CalendarChoice choice) {
        if (city.mostPeople() < 2) {
            return;
        }
        html.append("<div class=\"people-field\"><label class=\"field-label\" for=\"people-count\">")
                .append(words.text("calendar.people"))
                .append("</label><select id=\"people-count\" name=\"people\">");
        for (int people = 1; people <= city.mostPeople(); people++) {
            option(html, String.valueOf(people), String.valueOf(people), people == choice.people());
        }
        html.append("</select></div>");
    }

    private static void option(StringBuilder html, String value, String text, boolean selected) {
        html.append("<option value=\"").append(value).append(selected ? "\" selected>" : "\">");
        html.append(CalendarWords.escape(text)).append("</option>");
    }

    /** Address and telephone, and the way to the map, the directions and what to bring. */
    private void where(StringBuilder html, FacilityView place) {
        html.append("<p class=\"place-where\">")
                .append(CalendarWords.escape(place.details().address()))
                .append(' ')
                .append(CalendarWords.escape(place.details().phone()))
                .append(" <a href=\"/places#place-")
                .append(CalendarWords.escape(place.details().code()))
                .append("\">")
                .append(words.text("places.more"))
                .append("</a></p>");
    }

    static void hidden(StringBuilder html, String name, String value) {
        html.append("<input type=\"hidden\" name=\"").append(name).append("\" value=\"");
        html.append(CalendarWords.escape(value)).append("\">");
    }

    private void step(StringBuilder html, CalendarChoice choice, @Nullable LocalDate start, String which) {
        String text = words.text("calendar." + which + "." + choice.days());
        html.append("<li>");
        if (start == null) {
            html.append("<span class=\"button button-outline\" aria-disabled=\"true\">")
                    .append(text)
                    .append("</span>");
        } else {
            html.append("<a class=\"button button-outline\" id=\"")
                    .append(which)
                    .append("\" href=\"")
                    .append(CalendarWords.escape(choice.at(start).address()))
                    .append("\">")
                    .append(text)
                    .append("</a>");
        }
        html.append("</li>");
    }

    private static void link(StringBuilder html, CalendarChoice choice, String text, boolean current) {
        html.append("<li><a href=\"").append(CalendarWords.escape(choice.address()));
        html.append('"').append(current ? " aria-current=\"true\"" : "").append('>');
        html.append(text).append("</a></li>");
    }
}
