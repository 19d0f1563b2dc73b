package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.bookingweb.availability.CalendarDressing;
import jp.madoguchi.bookingweb.availability.CalendarPage;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes into the residents' calendar how full each slot is at this moment (久留米 7(2)④), and, for those who may, a way
 * into a full one. One statement a calendar.
 */
@Component
class DeskNumbers implements CalendarDressing {

    private static final Pattern FREE = Pattern.compile(
            "value=\"(\\d+)\" class=\"((?:cell|time) [a-z ]+)\" aria-label=\"([^\"]*)\">(.*?)</button>");
    private static final Pattern FULL = Pattern.compile("data-slot=\"(\\d+)\">(.*?</small>)(</td>|</span>)");
    private static final String LEGEND = "<ul class=\"legend\"";

    private final SlotBoard board;
    private final DeskMember member;
    private final MessageSource messages;
    private final HttpServletRequest request;

    DeskNumbers(SlotBoard board, DeskMember member, MessageSource messages, HttpServletRequest request) {
        this.board = board;
        this.member = member;
        this.messages = messages;
        this.request = request;
    }

    @Override
    public CalendarPage dress(CalendarPage page, BookingParty party) {
        String html = page.slots();
        TreeSet<Long> slots = new TreeSet<>();
        FREE.matcher(html).results().forEach(found -> slots.add(Long.valueOf(found.group(1))));
        FULL.matcher(html).results().forEach(found -> slots.add(Long.valueOf(found.group(1))));
        if (slots.isEmpty()) {
            return page;
        }
        Map<Long, SlotNumbers> numbers = board.numbers(slots);
        String free = FREE.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(free(
                        found.group(1),
                        found.group(2),
                        found.group(3),
                        found.group(4),
                        numbers.get(Long.valueOf(found.group(1))))));
        boolean over = member.mayOverbook();
        String way = request.getRequestURI().contains("/change/") ? "&amp;change=1" : "";
        String full = FULL.matcher(free)
                .replaceAll(found -> Matcher.quoteReplacement("data-slot=\"" + found.group(1) + "\">"
                        + full(
                                found.group(2),
                                numbers.get(Long.valueOf(found.group(1))),
                                over ? over(found.group(1), way, party) : null)
                        + found.group(3)));
        String legend = "<p class=\"load-legend\">" + text("desk.numbers.legend") + "</p>";
        return new CalendarPage(page.chooser(), full.replace(LEGEND, legend + LEGEND));
    }

    private String free(String slot, String look, String label, String face, @Nullable SlotNumbers of) {
        return "value=\"" + slot + "\" class=\"" + look + "\" aria-label=\"" + label + said(of) + "\">" + face
                + load(of) + "</button>";
    }

    private static String over(String slot, String way, BookingParty party) {
        return DeskConfiguration.RECEPTIONS + party.inviteeId() + "/over?slot=" + slot + way;
    }

    /** @param over where the way into the full slot leads, or null for those who may not */
    private String full(String face, @Nullable SlotNumbers of, @Nullable String over) {
        return over == null
                ? face + load(of)
                : "<a class=\"over\" href=\"" + over + "\">" + face + load(of) + "<span class=\"over-word\">"
                        + text("desk.over.link") + "</span></a>";
    }

    private String said(@Nullable SlotNumbers of) {
        return of == null ? "" : " " + text("desk.numbers.said", of.capacity(), of.booked());
    }

    private static String load(@Nullable SlotNumbers of) {
        return of == null ? "" : "<span class=\"load\">" + of.booked() + "/" + of.capacity() + "</span>";
    }

    private String text(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()), "UTF-8");
    }
}
