package jp.madoguchi.bookingweb.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.Level;
import jp.madoguchi.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes whole months with a level for each day; a day with a free time is a link. */
@Component
class MonthRenderer {

    private static final int WEEK = 7;

    private final CalendarWords words;

    MonthRenderer(CalendarWords words) {
        this.words = words;
    }

    /**
     * The months in which anything is received.
     *
     * @param days ascending, without gaps
     * @param chosen the day whose times are shown, or null
     * @param address of a day
     */
    String render(List<AvailableDay> days, @Nullable LocalDate chosen, Function<LocalDate, String> address) {
        StringBuilder html = new StringBuilder(6000).append("<div class=\"months\">");
        Map<YearMonth, List<AvailableDay>> months = days.stream()
                .collect(Collectors.groupingBy(
                        day -> YearMonth.from(day.date()), LinkedHashMap::new, Collectors.toList()));
        months.forEach((month, ofMonth) -> {
            if (ofMonth.stream().anyMatch(CalendarFrame::isOpen)) {
                month(html, month, ofMonth, chosen, address);
            }
        });
        return html.append("</div>").toString();
    }

    private void month(
            StringBuilder html,
            YearMonth month,
            List<AvailableDay> days,
            @Nullable LocalDate chosen,
            Function<LocalDate, String> address) {
        html.append("<table class=\"month\"><caption>")
                .append(CalendarWords.escape(DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(Language.current().locale())
                        .format(month.atDay(1))))
                .append("</caption><thead><tr>");
        LocalDate monday = LocalDate.EPOCH.with(DayOfWeek.MONDAY);
        for (int i = 0; i < WEEK; i++) {
            html.append("<th scope=\"col\">")
                    .append(CalendarWords.escape(DayWords.weekday(monday.plusDays(i))))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody><tr>");
        LocalDate first = days.getFirst().date();
        LocalDate begin = begin(month, first);
        html.append("<td></td>".repeat(column(begin)));
        for (LocalDate day = begin; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (column(day) == 0 && day.isAfter(begin)) {
                html.append("</tr><tr>");
            }
            int index = (int) (day.toEpochDay() - first.toEpochDay());
            if (index < 0 || index >= days.size()) {
                html.append("<td class=\"closed\"><span class=\"date\">")
                        .append(day.getDayOfMonth())
                        .append("</span></td>");
            } else {
                cell(html, days.get(index), day.equals(chosen), address);
            }
        }
        html.append("<td></td>".repeat(WEEK - 1 - column(month.atEndOfMonth())));
        html.append("</tr></tbody></table>");
    }

    private void cell(StringBuilder html, AvailableDay day, boolean chosen, Function<LocalDate, String> address) {
        Level level = day.level();
        String date = "<span class=\"date\">" + day.date().getDayOfMonth() + "</span>";
        if (level == Level.CLOSED && day.withoutBooking()) {
            html.append("<td class=\"closed\">").append(date).append("<small>");
            html.append(words.text("calendar.walk-in.short")).append("</small></td>");
            return;
        }
        if (level == Level.CLOSED) {
            html.append("<td class=\"closed\">").append(date).append("<b aria-hidden=\"true\">－</b>");
            html.append("<span class=\"visually-hidden\">")
                    .append(words.word(level))
                    .append("</span></td>");
            return;
        }
        String face = date + "<b>" + words.symbol(level) + "</b><small>" + words.narrow(level) + "</small>";
        if (level == Level.FULL) {
            html.append("<td class=\"full\">").append(face).append("</td>");
            return;
        }
        html.append("<td><a class=\"cell ")
                .append(level == Level.FREE ? "free" : "few")
                .append("\" href=\"")
                .append(CalendarWords.escape(address.apply(day.date())))
                .append(chosen ? "#day\" aria-current=\"date\" aria-label=\"" : "#day\" aria-label=\"")
                .append(CalendarWords.escape(DayWords.day(day.date())))
                .append(' ')
                .append(words.symbol(level))
                .append(' ')
                .append(words.word(level))
                .append("\">")
                .append(face)
                .append("</a></td>");
    }

    /** Weeks that are over take no room. */
    private static LocalDate begin(YearMonth month, LocalDate first) {
        LocalDate monday = first.minusDays(column(first));
        return monday.isAfter(month.atDay(1)) ? monday : month.atDay(1);
    }

    private static int column(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }
}
