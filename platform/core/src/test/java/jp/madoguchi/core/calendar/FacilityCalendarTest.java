package jp.madoguchi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.calendar.CalendarRule.Kind;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R113", "R122", "R124", "R125", "R131"})
class FacilityCalendarTest {
    private static final HoursPattern USUAL = Hours.pattern(1, Hours.session("09:00", "17:00", 30));
    private static final HoursPattern SHORT = Hours.pattern(2, Hours.session("09:00", "12:00", 30));
    private static final HoursPattern EVENING = Hours.pattern(3, Hours.session("17:15", "19:00", 15));
    private static final HoursPattern LONG = Hours.pattern(4, Hours.session("09:00", "19:00", 30));
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    private final FacilityCalendar calendar = calendar(Hours.closed(1, DayRule.on(WEDNESDAY), "システム保守"));

    @Test
    void deadlines_count_open_days_only() {
        // Thursday; back over the closed Wednesday, to Tuesday, over the holiday and the weekend to Friday
        assertThat(calendar.shift(LocalDate.of(2026, 11, 26), -1)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(calendar.shift(LocalDate.of(2026, 11, 26), -2)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void no_days_before_is_the_day_itself() {
        assertThat(calendar.shift(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_year_end_is_stepped_over() {
        assertThat(calendar.shift(LocalDate.of(2026, 12, 28), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void every_closed_day_has_its_reason() {
        assertThat(calendar.closedReason(HOLIDAY)).contains("勤労感謝の日");
        assertThat(calendar.closedReason(WEDNESDAY)).contains("システム保守");
        assertThat(calendar.closedReason(LocalDate.of(2026, 11, 28))).contains("定休日");
        assertThat(calendar.closedReason(LocalDate.of(2026, 12, 31))).contains("年末年始");
        assertThat(calendar.closedReason(LocalDate.of(2026, 11, 27))).isEmpty();
    }

    @Test
    void a_place_without_hours_ends_the_search_after_a_year() {
        FacilityCalendar never = Hours.calendar(Map.of(), List.of());
        assertThat(never.shift(LocalDate.of(2026, 1, 1), 5)).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @Test
    void other_hours_hold_on_their_dates_and_never_open_a_day_that_is_closed() {
        FacilityCalendar summer =
                calendar(Hours.rule(1, Kind.PATTERN, DayRule.between(HOLIDAY, SUNDAY.plusDays(1)), SHORT.id()));
        assertThat(closes(summer, WEDNESDAY)).containsExactly("12:00");
        assertThat(summer.isOpen(HOLIDAY)).isFalse();
        assertThat(summer.isOpen(SUNDAY)).isFalse();
        assertThat(closes(summer, LocalDate.of(2026, 12, 1))).containsExactly("17:00");
    }

    @Test
    void the_shorter_range_of_two_wins_and_the_newer_of_two_alike() {
        FacilityCalendar both = calendar(
                Hours.rule(1, Kind.PATTERN, DayRule.on(WEDNESDAY), LONG.id()),
                Hours.rule(2, Kind.PATTERN, DayRule.between(HOLIDAY, SUNDAY), SHORT.id()));
        assertThat(closes(both, WEDNESDAY)).containsExactly("19:00");
        FacilityCalendar alike = calendar(
                Hours.rule(1, Kind.PATTERN, DayRule.on(WEDNESDAY), LONG.id()),
                Hours.rule(2, Kind.PATTERN, DayRule.on(WEDNESDAY), SHORT.id()));
        assertThat(closes(alike, WEDNESDAY)).containsExactly("12:00");
    }

    @Test
    void an_extra_opening_day_beats_a_holiday_and_a_closure_beats_them_both() {
        CalendarRule opened = Hours.rule(1, Kind.EXTRA, DayRule.on(HOLIDAY), SHORT.id());
        assertThat(closes(calendar(opened), HOLIDAY)).containsExactly("12:00");
        assertThat(calendar(opened).on(HOLIDAY).sessions()).allMatch(DayHours.DaySession::extra);
        FacilityCalendar shut = calendar(opened, Hours.closed(2, DayRule.on(HOLIDAY), "停電"));
        assertThat(shut.closedReason(HOLIDAY)).contains("停電");
    }

    @Test
    void an_evening_counter_is_added_to_the_usual_hours() {
        FacilityCalendar evenings =
                calendar(Hours.rule(1, Kind.EXTRA, DayRule.monthly(DayOfWeek.WEDNESDAY, List.of(), 0), EVENING.id()));
        assertThat(closes(evenings, WEDNESDAY)).containsExactly("17:00", "19:00");
        assertThat(evenings.on(WEDNESDAY).sessions())
                .extracting(DayHours.DaySession::extra)
                .containsExactly(false, true);
        assertThat(closes(evenings, WEDNESDAY.plusDays(1))).containsExactly("17:00");
    }

    @Test
    void extra_hours_that_overlap_the_usual_ones_take_their_place() {
        FacilityCalendar longer = calendar(Hours.rule(1, Kind.EXTRA, DayRule.on(WEDNESDAY), LONG.id()));
        assertThat(closes(longer, WEDNESDAY)).containsExactly("19:00");
    }

    @Test
    void the_maintenance_on_the_sunday_after_the_third_saturday_closes_an_open_sunday() {
        FacilityCalendar maintained = calendar(
                Hours.rule(1, Kind.EXTRA, DayRule.monthly(DayOfWeek.SUNDAY, List.of(), 0), SHORT.id()),
                Hours.closed(2, DayRule.monthly(DayOfWeek.SATURDAY, List.of(3), 1), "システム保守"));
        assertThat(maintained.closedReason(LocalDate.of(2026, 11, 22))).contains("システム保守");
        assertThat(maintained.isOpen(SUNDAY)).isTrue();
    }

    private static List<String> closes(FacilityCalendar calendar, LocalDate day) {
        return calendar.on(day).sessions().stream()
                .map(session -> session.hours().closes())
                .map(LocalTime::toString)
                .toList();
    }

    private static FacilityCalendar calendar(CalendarRule... rules) {
        return Hours.calendar(Hours.weekdays(USUAL), List.of(rules), SHORT, EVENING, LONG);
    }
}
