package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.calendar.DayHours;
import jp.madoguchi.core.calendar.Hours;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement({"R119", "R120", "R123", "R126", "R127", "R130", "R131"})
class SlotPlanTest {
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = HOLIDAY.plusDays(1);

    @Test
    void slots_end_by_closing_time() {
        assertThat(starts(Hours.session("09:00", "10:10", 30)))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @CsvSource({"60,8", "30,16", "20,24", "15,32", "10,48"})
    void a_day_has_slots_of_every_unit(int minutes, int count) {
        assertThat(starts(Hours.session("09:00", "17:00", minutes))).hasSize(count);
    }

    @Test
    void no_slot_starts_after_the_last_reception() {
        assertThat(starts(Hours.session("16:00", "17:00", 10, "16:40", Map.of())))
                .last()
                .isEqualTo(LocalTime.of(16, 40));
    }

    @Test
    void a_slot_is_made_while_one_procedure_of_the_group_is_still_received() {
        assertThat(starts(Hours.session("16:00", "17:00", 10, "16:40", Map.of("issue", "16:50"))))
                .last()
                .isEqualTo(LocalTime.of(16, 50));
        assertThat(starts(Hours.session("16:00", "17:00", 10, "16:50", Map.of("application", "16:40"))))
                .last()
                .isEqualTo(LocalTime.of(16, 50));
    }

    @Test
    void a_day_may_have_several_sessions_of_different_units() {
        assertThat(starts(Hours.session("09:00", "10:00", 60), Hours.session("17:00", "18:00", 20)))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.of(17, 20), LocalTime.of(17, 40));
    }

    @Test
    void holidays_beat_the_weekly_hours_and_are_named() {
        SlotPlan plan = SlotPlan.of(
                SlotGroups.CARD, HOLIDAY, TUESDAY, day -> Hours.day(day, Hours.session("09:00", "17:00", 30)));

        assertThat(plan.skipped()).containsExactly(new SkippedDay(HOLIDAY, "勤労感謝の日"));
        assertThat(plan.slots()).hasSize(16).allMatch(slot -> slot.day().equals(TUESDAY));
    }

    @Test
    void a_closed_day_without_hours_is_not_worth_a_word() {
        DayHours none = Hours.day(HOLIDAY);
        SlotPlan plan = SlotPlan.of(
                SlotGroups.CARD, TUESDAY, TUESDAY, day -> new DayHours(day, none.sessions(), "定休日", false, false));

        assertThat(plan).isEqualTo(new SlotPlan(List.of(), List.of()));
    }

    @Test
    void hours_until_midnight_end() {
        assertThat(starts(Hours.session("23:00", "23:59", 15))).hasSize(3);
    }

    @Test
    void the_twenty_ninth_of_february_and_the_days_around_the_year_have_as_many_slots_as_others() {
        HoursSession session = Hours.session("09:00", "17:00", 30);
        assertThat(SlotPlan.of(
                                SlotGroups.CARD,
                                LocalDate.of(2028, 2, 28),
                                LocalDate.of(2028, 3, 1),
                                day -> Hours.day(day, session))
                        .slots())
                .hasSize(3 * 16);
        SlotPlan turn = SlotPlan.of(
                SlotGroups.CARD, LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4), day -> Hours.day(day, session));
        assertThat(turn.slots())
                .extracting(SlotPlan.Planned::day)
                .containsOnly(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4));
        assertThat(turn.skipped()).hasSize(6);
    }

    private static List<LocalTime> starts(HoursSession... sessions) {
        return SlotPlan.of(SlotGroups.CARD, TUESDAY, TUESDAY, day -> Hours.day(day, sessions)).slots().stream()
                .map(SlotPlan.Planned::start)
                .toList();
    }

    @Test
    void a_group_has_slots_of_its_own_sessions_only() {
        HoursSession cards = Hours.session("09:00", "10:00", 30);
        HoursSession counsel =
                new HoursSession("counsel", LocalTime.of(9, 0), LocalTime.of(12, 0), 60, 1, null, Map.of());
        assertThat(SlotPlan.of("counsel", TUESDAY, TUESDAY, day -> Hours.day(day, cards, counsel))
                        .slots())
                .hasSize(3)
                .allMatch(slot -> slot.minutes() == 60);
    }
}
