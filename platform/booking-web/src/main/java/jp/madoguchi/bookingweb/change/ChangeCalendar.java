package jp.madoguchi.bookingweb.change;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.bookingweb.availability.CalendarChoice;
import jp.madoguchi.bookingweb.availability.CalendarFinish;
import jp.madoguchi.bookingweb.availability.CalendarPage;
import jp.madoguchi.bookingweb.availability.Calendars;
import jp.madoguchi.bookingweb.party.BookingParty;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The calendar whose links and buttons lead to the change, with the present time marked. */
@Component
class ChangeCalendar {
    private final Calendars calendars;
    private final CalendarFinish finish;
    private final MessageSource messages;

    ChangeCalendar(Calendars calendars, CalendarFinish finish, MessageSource messages) {
        this.finish = finish;
        this.calendars = calendars;
        this.messages = messages;
    }

    /**
     * @param places of the booking by slot id, that with which it begins first
     * @param growing whether somebody joins with the change
     */
    Optional<CalendarPage> page(
            CalendarChoice choice, BookingParty party, SequencedMap<Long, Integer> places, boolean growing) {
        long present = places.isEmpty() ? 0 : places.firstEntry().getKey();
        // Only several slots can overlap with others; all other pages are those that everybody gets.
        Map<Long, Integer> own = places.size() > 1 || growing ? places : Map.of();
        return calendars
                .page(choice, party, own)
                .map(page -> new CalendarPage(here(page.chooser()), marked(here(page.slots()), present)))
                .map(page -> finish.of(page, party));
    }

    private static String here(String html) {
        return html.replace("\"/calendar?", "\"/change/time?")
                .replace("\"/calendar\"", "\"/change/time\"")
                .replaceAll("<p class=\"(place-list|wait-way)\">.*?</p>", "");
    }

    private String marked(String html, long present) {
        String now =
                HtmlUtils.htmlEscape(messages.getMessage("change.now", null, LocaleContextHolder.getLocale()), "UTF-8");
        String elsewhere = Pattern.compile(
                        "<div class=\"first-free\">(?:(?!</div>).)*? value=\"" + present + "\">(?:(?!</div>).)*?</div>")
                .matcher(html)
                .replaceAll("");
        String button = Pattern.compile("value=\"" + present + "\" class=\"(cell|time) (free|few)\" aria-label=\"")
                .matcher(elsewhere)
                .replaceAll("value=\"" + present + "\" class=\"$1 $2 now\" aria-label=\""
                        + Matcher.quoteReplacement(now) + " ");
        return button.replace(
                "full\" data-slot=\"" + present + "\">",
                "full now\"><span class=\"visually-hidden\">" + now + " </span>");
    }
}
