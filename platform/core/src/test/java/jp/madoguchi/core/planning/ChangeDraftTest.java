package jp.madoguchi.core.planning;

import static jp.madoguchi.core.planning.Places.MONDAY;
import static jp.madoguchi.core.planning.Places.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.core.planning.LeftSlot.Reason;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeDraftTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Selection MORNINGS = new Selection.Range(
            MONDAY, TUESDAY, EnumSet.allOf(DayOfWeek.class), LocalTime.parse("09:00"), LocalTime.parse("12:00"));

    @Test
    @Requirement({"R123", "R126", "R127"})
    void many_slots_get_one_capacity_and_the_others_stay() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 2, 0)
                        .slot(MONDAY, "11:30", 4, 0)
                        .slot(TUESDAY, "12:00", 2, 0),
                MORNINGS,
                new SlotAction.SetCapacity(4));
        assertThat(draft.changes()).extracting(SlotChange::key).containsExactly(key(MONDAY, "09:00"));
        assertThat(draft.left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,true,3", "4,false,4", "0,true,4", "1,true,4"})
    void a_capacity_below_those_who_are_there_strands_them_and_would_hold_at_their_number(
            int capacity, boolean strands, int holds) {
        int booked = capacity == 3 ? 3 : 4;
        SlotAction action =
                capacity == 0 ? new SlotAction.Close() : new SlotAction.SetCapacity(capacity == 3 ? 2 : capacity);
        Draft draft = draft(new Places().slot(MONDAY, "09:00", 6, booked), MORNINGS, action);
        assertThat(draft.changes()).singleElement().satisfies(change -> {
            assertThat(change.strands()).isEqualTo(strands);
            assertThat(change.holds()).isEqualTo(holds);
        });
    }

    @Test
    void a_closed_day_wins_over_whoever_wants_more_places_and_is_named_once() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 2, 0)
                        .slot(MONDAY, "10:00", 2, 0)
                        .closed(MONDAY, "振替休日"),
                MORNINGS,
                new SlotAction.SetCapacity(5));
        assertThat(draft.changes()).isEmpty();
        assertThat(draft.left()).containsExactly(LeftSlot.day(MONDAY, Reason.CLOSED_DAY, "振替休日"));
    }

    @Test
    void a_closed_day_does_not_hinder_closing() {
        Draft draft =
                draft(new Places().slot(MONDAY, "09:00", 2, 0).closed(MONDAY, "点検"), MORNINGS, new SlotAction.Close());
        assertThat(draft.changes()).hasSize(1);
    }

    @Test
    void what_has_begun_is_left() {
        LocalDate today = Places.NOW.toLocalDate();
        Selection cells = new Selection.Cells(Set.of(key(today, "10:00"), key(today, "10:30"), key(today, "11:00")));
        Draft draft = draft(
                new Places().slot(today, "10:00", 2, 0).slot(today, "10:30", 2, 0), cells, new SlotAction.Close());
        assertThat(draft.changes()).extracting(SlotChange::key).containsExactly(key(today, "10:30"));
        assertThat(draft.left())
                .containsExactly(
                        LeftSlot.of(key(today, "10:00"), Reason.PAST),
                        LeftSlot.of(key(today, "11:00"), Reason.NO_SLOT));
    }

    @Test
    void reopening_brings_back_the_capacity_of_the_hours_to_closed_slots_alone() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 0, 0)
                        .slot(MONDAY, "09:30", 7, 0)
                        .slot(MONDAY, "10:00", 30, 0, 2, 2)
                        .slot(MONDAY, "10:30", 0, 0)
                        .hours(MONDAY, "09:00", 3)
                        .hours(MONDAY, "09:30", 3)
                        .hours(MONDAY, "10:00", 3),
                MORNINGS,
                new SlotAction.Reopen());
        assertThat(draft.changes())
                .extracting(SlotChange::key, SlotChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(key(MONDAY, "09:00"), 3),
                        org.assertj.core.groups.Tuple.tuple(key(MONDAY, "10:00"), 3));
        assertThat(draft.left())
                .containsExactly(
                        LeftSlot.of(key(MONDAY, "09:30"), Reason.THERE),
                        LeftSlot.of(key(MONDAY, "10:30"), Reason.NO_HOURS));
    }

    @ParameterizedTest
    @CsvSource({"60,3", "30,6", "20,9", "15,12", "10,18"})
    @Requirement({"R123", "R125", "R126"})
    void slots_of_every_length_fill_a_free_morning(int minutes, int slots) {
        Selection morning = new Selection.Range(
                MONDAY, MONDAY, Set.of(DayOfWeek.MONDAY), LocalTime.parse("09:00"), LocalTime.parse("12:00"));
        assertThat(draft(new Places(), morning, new SlotAction.Add(minutes, 2)).changes())
                .hasSize(slots)
                .allMatch(SlotChange::adds);
    }

    @Test
    void an_added_slot_never_lies_over_another() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 60, 2, 2, 0)
                        .slot(MONDAY, "10:00", 0, 0)
                        .closed(TUESDAY, "定休日"),
                MORNINGS,
                new SlotAction.Add(30, 2));
        assertThat(draft.changes())
                .extracting(SlotChange::key)
                .containsExactly(
                        key(MONDAY, "10:00"), key(MONDAY, "10:30"), key(MONDAY, "11:00"), key(MONDAY, "11:30"));
        assertThat(draft.changes().getFirst().adds()).isFalse();
        assertThat(draft.left())
                .containsExactly(
                        LeftSlot.of(key(MONDAY, "09:00"), Reason.THERE),
                        LeftSlot.of(key(MONDAY, "09:30"), Reason.IN_THE_WAY),
                        LeftSlot.day(TUESDAY, Reason.CLOSED_DAY, "定休日"));
    }

    @Test
    void cells_that_would_lie_over_each_other_are_added_once() {
        Selection cells = new Selection.Cells(Set.of(key(MONDAY, "09:00"), key(MONDAY, "09:30"), key(MONDAY, "23:30")));
        Draft draft = draft(new Places(), cells, new SlotAction.Add(60, 2));
        assertThat(draft.changes()).extracting(SlotChange::key).containsExactly(key(MONDAY, "09:00"));
        assertThat(draft.left()).extracting(LeftSlot::reason).containsOnly(Reason.IN_THE_WAY);
    }

    private static Draft draft(Places places, Selection selection, SlotAction action) {
        return ChangeDraft.of(new PlanOrder.Change(1, "card", selection, action), places.there());
    }
}
