package jp.madoguchi.bookingweb.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.Level;
import jp.madoguchi.core.text.Said;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.web.message.BundleMessageSource;
import org.junit.jupiter.api.Test;

class GridRendererTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final CalendarWords words =
            new CalendarWords(new BundleMessageSource(true), japanese -> new Said(japanese, null, false));
    private final GridRenderer grid = new GridRenderer(words);
    private final ListRenderer list = new ListRenderer(words);

    @Test
    @Requirement("R082")
    void a_free_time_is_a_button_with_symbol_word_and_a_name_that_says_the_day() {
        String html = grid.render(List.of(day(TUESDAY, slot(7, "09:30", Level.FREE))), "三浦市役所");
        assertThat(html)
                .contains("<button name=\"slot\" value=\"7\" class=\"cell free\""
                        + " aria-label=\"11月24日（火） 9時30分 ○ 予約可\"><b>○</b><small>予約可</small></button>");
    }

    @Test
    @Requirement("R082")
    void few_and_full_differ_by_symbol_and_word_and_a_full_time_cannot_be_pressed() {
        String html =
                grid.render(List.of(day(TUESDAY, slot(1, "09:00", Level.FEW), slot(2, "09:30", Level.FULL))), "市役所");
        assertThat(html).contains("aria-label=\"11月24日（火） 9時 △ 残り僅か\"");
        assertThat(html)
                .containsPattern("<td class=\"full\" data-slot=\"[0-9]+\"><b>×</b><small>予約<wbr>不可</small></td>");
        assertThat(html).doesNotContain("value=\"2\"");
    }

    @Test
    @Requirement("R083")
    void residents_never_see_how_many_places_are_left() {
        String html =
                grid.render(List.of(day(TUESDAY, slot(1, "09:00", Level.FEW), slot(2, "09:30", Level.FREE))), "市役所");
        String text = html.replaceAll("<[^>]+>", " ");
        assertThat(text.replaceAll("11/24|9:00|9:30", "")).doesNotContainPattern("[0-9]");
    }

    @Test
    void rows_are_the_times_that_occur_and_a_day_without_one_shows_that_nothing_is_received() {
        String html = grid.render(
                List.of(
                        day(TUESDAY, slot(1, "09:00", Level.FREE)),
                        day(TUESDAY.plusDays(1), slot(2, "10:00", Level.FREE))),
                "市役所");
        assertThat(html).contains("<th scope=\"row\">9:00</th>").contains("<th scope=\"row\">10:00</th>");
        assertThat(html.split("<td class=\"closed\">", -1)).hasSize(3);
        assertThat(html).contains("<th scope=\"col\">11/24<span>（火）</span></th>");
    }

    @Test
    void a_holiday_has_its_name_and_a_name_cannot_break_the_page() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        String html = grid.render(List.of(new AvailableDay(monday, "勤労感謝の日", List.of(), Level.CLOSED)), "<b>\"市\"");
        assertThat(html).contains("class=\"sunday\"").contains("<small>勤労感謝の日</small>");
        assertThat(html).contains("&lt;b&gt;&quot;市&quot;").doesNotContain("<b>\"");
    }

    @Test
    void the_list_names_every_day_and_offers_the_same_buttons() {
        String html = list.render(List.of(
                day(TUESDAY, slot(1, "09:00", Level.FREE), slot(2, "09:30", Level.FULL)),
                new AvailableDay(TUESDAY.plusDays(1), null, List.of(), Level.CLOSED)));
        assertThat(html).contains("<h2><span>11月24日（火）</span></h2>").contains("11月25日（水）");
        assertThat(html).contains("name=\"slot\" value=\"1\"").doesNotContain("value=\"2\"");
        assertThat(html).contains("受付はありません。");
    }

    @Test
    @Requirement("R312")
    void a_day_on_which_nobody_needs_a_booking_says_so() {
        List<AvailableDay> days = List.of(new AvailableDay(TUESDAY, null, List.of(), Level.CLOSED, true));
        assertThat(list.render(days)).contains("予約なしで受け付けています。").doesNotContain("受付はありません。");
        assertThat(grid.render(days, "市役所")).contains("<small>予約不要</small>");
    }

    private static AvailableDay day(LocalDate date, AvailableSlot... slots) {
        return new AvailableDay(date, null, List.of(slots), slots[0].level());
    }

    private static AvailableSlot slot(long id, String start, Level level) {
        return new AvailableSlot(id, LocalTime.parse(start), level);
    }
}
