package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R119", "R120", "R126", "R130", "R131"})
class SlotPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void slots_end_by_closing_time() {
        SlotPlan plan = plan(hours(DayOfWeek.TUESDAY, "09:00", "10:10", 30, null));

        assertThat(starts(plan)).containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30));
    }

    @Test
    void no_slot_starts_after_the_last_reception() {
        SlotPlan plan = plan(hours(DayOfWeek.TUESDAY, "16:00", "17:00", 10, "16:40"));

        assertThat(starts(plan)).last().isEqualTo(LocalTime.of(16, 40));
    }

    @Test
    void a_day_may_have_several_sessions() {
        SlotPlan plan = plan(
                hours(DayOfWeek.TUESDAY, "09:00", "10:00", 60, null),
                hours(DayOfWeek.TUESDAY, "17:00", "19:00", 60, null));

        assertThat(starts(plan)).containsExactly(LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.of(18, 0));
    }

    @Test
    void holidays_beat_the_weekly_hours_and_are_named() {
        SlotPlan plan = SlotPlan.of(
                List.of(hours(DayOfWeek.MONDAY, "09:00", "17:00", 30, null)),
                MONDAY,
                MONDAY.plusDays(13),
                day -> day.equals(MONDAY) ? Optional.of("勤労感謝の日") : Optional.empty());

        assertThat(plan.skipped()).containsExactly(new SkippedDay(MONDAY, "勤労感謝の日"));
        assertThat(plan.slots()).hasSize(16).allMatch(slot -> slot.day().equals(MONDAY.plusDays(7)));
    }

    @Test
    void hours_until_midnight_end() {
        SlotPlan plan = plan(hours(DayOfWeek.TUESDAY, "23:00", "23:59", 15, null));

        assertThat(starts(plan)).hasSize(3);
    }

    private static SlotPlan plan(WeeklyHours... hours) {
        return SlotPlan.of(List.of(hours), TUESDAY, TUESDAY, day -> Optional.empty());
    }

    private static List<LocalTime> starts(SlotPlan plan) {
        return plan.slots().stream().map(SlotPlan.Planned::start).toList();
    }

    private static WeeklyHours hours(DayOfWeek day, String opens, String closes, int minutes, String last) {
        return new WeeklyHours(
                day,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                minutes,
                4,
                last == null ? null : LocalTime.parse(last));
    }
}
