package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class PublishableTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    @Requirement("R121")
    void what_is_there_stays_and_what_is_missing_is_added() {
        Publishable found = Publishable.of(
                List.of(slot(MONDAY, "09:00", 30), slot(MONDAY, "09:30", 30)), List.of(there("09:00", 30, 2, 1)));
        assertThat(found.added()).containsExactly(slot(MONDAY, "09:30", 30));
        assertThat(found.there()).isEqualTo(1);
    }

    @Test
    void hours_of_another_length_never_lay_one_slot_over_another() {
        List<NewSlot> twenties = List.of(
                slot(MONDAY, "09:00", 20),
                slot(MONDAY, "09:20", 20),
                slot(MONDAY, "09:40", 20),
                slot(MONDAY, "10:00", 20));
        Publishable found = Publishable.of(twenties, List.of(there("09:00", 30, 2, 0), there("09:30", 30, 2, 0)));
        assertThat(found.added()).containsExactly(slot(MONDAY, "10:00", 20));
        assertThat(found.inTheWay()).isEqualTo(2);
    }

    @Test
    void a_slot_that_its_planner_took_out_does_not_come_back_by_publishing() {
        Publishable found = Publishable.of(List.of(slot(MONDAY, "09:00", 30)), List.of(there("09:00", 30, 0, 0)));
        assertThat(found.added()).isEmpty();
        assertThat(found.there()).isEqualTo(1);
    }

    @Test
    void the_nightly_publication_leaves_a_day_on_which_anything_is_there() {
        Publishable found = Publishable.onEmptyDays(
                List.of(slot(MONDAY, "09:00", 30), slot(MONDAY, "10:00", 30), slot(TUESDAY, "09:00", 30)),
                List.of(there("09:00", 30, 0, 0)));
        assertThat(found.added()).containsExactly(slot(TUESDAY, "09:00", 30));
    }

    private static NewSlot slot(LocalDate day, String start, int minutes) {
        return new NewSlot(day, LocalTime.parse(start), minutes, 2);
    }

    private static PlannedSlot there(String start, int minutes, int capacity, int booked) {
        return new PlannedSlot(1, MONDAY, LocalTime.parse(start), minutes, capacity, capacity, booked, 0);
    }
}
