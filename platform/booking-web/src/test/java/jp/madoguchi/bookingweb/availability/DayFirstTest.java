package jp.madoguchi.bookingweb.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.Level;
import jp.madoguchi.core.text.Said;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.web.message.BundleMessageSource;
import org.junit.jupiter.api.Test;

class DayFirstTest {

    private static final FacilityView HALL = TestPlaces.place(1, "市役所", "城山町1-1");
    private static final FacilityView BRANCH = TestPlaces.place(2, "南<出張所>", "南下浦町1-1");

    private final CalendarWords words =
            new CalendarWords(new BundleMessageSource(true), japanese -> new Said(japanese, null, false));
    private final MonthRenderer months = new MonthRenderer(words);
    private final DayRenderer renderer = new DayRenderer(
            words, new ChooserRenderer(words), months, new ListRenderer(words), new AroundRenderer(words));

    @Test
    void a_day_is_as_free_as_its_freest_place_and_the_earliest_time_of_all_is_offered_with_its_place() {
        DayFrame frame = frame(TestPlaces.days(20, Level.FULL, 3, 4), TestPlaces.days(20, Level.FEW, 4, 9));

        assertThat(frame.days().get(3).level()).isEqualTo(Level.FULL);
        assertThat(frame.days().get(4).level()).isEqualTo(Level.FEW);
        assertThat(frame.first().facility()).isEqualTo(BRANCH);
        assertThat(frame.day()).isEqualTo(TestPlaces.TODAY.plusDays(4));
    }

    @Test
    @Requirement({"R078", "R082"})
    void the_places_with_a_free_time_stand_below_the_months_and_the_full_ones_are_named() {
        String html = renderer.render(frame(TestPlaces.days(20, Level.FULL, 4), TestPlaces.days(20, Level.FREE, 4)))
                .slots();

        assertThat(html).contains("<caption>2026年11月</caption>");
        assertThat(html).contains("aria-current=\"date\" aria-label=\"11月27日（金） ○ 予約可\"");
        assertThat(html).contains("<h3>南&lt;出張所&gt;</h3>").doesNotContain("<h3>市役所</h3>");
        assertThat(html).contains("この日に空きのない場所： 市役所");
        assertThat(html).contains("aria-label=\"南&lt;出張所&gt; 11月27日（金） 9時 ○ 予約可\"");
        assertThat(html).contains("name=\"facility\" value=\"any\"").doesNotContain("<出張所>");
    }

    @Test
    void where_nothing_is_free_the_page_says_what_to_do() {
        String html = renderer.render(frame(TestPlaces.days(20, Level.FULL, 4), TestPlaces.days(20, Level.FULL, 4)))
                .slots();

        assertThat(html).contains("いま予約できる日時はありません。").contains("href=\"tel:0468821111\"");
        assertThat(html).doesNotContain("name=\"slot\"");
    }

    @Test
    @Requirement("R083")
    void a_month_shows_symbol_and_word_and_never_a_number_of_places() {
        List<AvailableDay> days = TestPlaces.days(8, Level.FEW, 1);
        String html = months.render(days, null, day -> "/x?day=" + day);

        assertThat(html).contains("<b>△</b><small>残り<wbr>僅か</small>").contains("href=\"/x?day=2026-11-24#day\"");
        assertThat(html).doesNotContain("2026年12月").contains("<span class=\"visually-hidden\">受付なし</span>");
    }

    private static DayFrame frame(List<AvailableDay> hall, List<AvailableDay> branch) {
        return DayFrame.of(
                TestPlaces.CITY,
                CalendarChoice.START.byDay(),
                List.of(new PlaceDays(HALL, hall), new PlaceDays(BRANCH, branch)));
    }
}
