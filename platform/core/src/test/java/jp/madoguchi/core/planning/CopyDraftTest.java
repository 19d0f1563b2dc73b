package jp.madoguchi.core.planning;

import static jp.madoguchi.core.planning.Places.MONDAY;
import static jp.madoguchi.core.planning.Places.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.planning.LeftSlot.Reason;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class CopyDraftTest {
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);
    private static final LocalDate AFTER = MONDAY.plusWeeks(2);

    @Test
    @Requirement("R121")
    void a_week_is_copied_to_several_and_what_is_there_stays() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 3, 3)
                        .slot(MONDAY, "09:30", 0, 0)
                        .slot(NEXT, "09:00", 2, 0),
                false,
                NEXT,
                AFTER);
        assertThat(draft.changes()).extracting(SlotChange::key).containsExactly(key(AFTER, "09:00"));
        assertThat(draft.left()).containsExactly(LeftSlot.of(key(NEXT, "09:00"), Reason.THERE));
    }

    @Test
    void aligning_gives_the_same_capacity_and_closes_what_the_week_does_not_have() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 3, 0)
                        .slot(NEXT, "09:00", 2, 1)
                        .slot(NEXT, "10:00", 2, 0),
                true,
                NEXT);
        assertThat(draft.changes()).extracting(SlotChange::after).containsExactly(3, 0);
        assertThat(draft.left()).isEmpty();
    }

    @Test
    void nobody_who_is_there_loses_a_place_to_a_copy() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 1, 0)
                        .slot(NEXT, "09:00", 4, 2)
                        .slot(NEXT, "10:00", 2, 1),
                true,
                NEXT);
        assertThat(draft.changes()).isEmpty();
        assertThat(draft.left()).extracting(LeftSlot::reason).containsExactly(Reason.BOOKED, Reason.BOOKED);
    }

    @Test
    void closed_days_and_days_without_a_source_stay_as_they_are() {
        Draft draft = draft(
                new Places()
                        .slot(MONDAY, "09:00", 3, 0)
                        .slot(NEXT.plusDays(1), "09:00", 2, 0)
                        .closed(NEXT, "年末年始"),
                true,
                NEXT);
        assertThat(draft.changes()).isEmpty();
        assertThat(draft.left())
                .containsExactly(
                        LeftSlot.day(NEXT, Reason.CLOSED_DAY, "年末年始"),
                        LeftSlot.day(NEXT.plusDays(1), Reason.NO_SOURCE, ""));
    }

    @Test
    void a_copied_slot_takes_the_time_of_those_it_closes_and_of_no_others() {
        Places places = new Places()
                .slot(MONDAY, "09:00", 60, 3, 3, 0)
                .slot(NEXT, "09:30", 2, 0)
                .slot(AFTER, "09:30", 2, 1);
        Draft draft = draft(places, true, NEXT, AFTER);
        assertThat(draft.changes()).extracting(SlotChange::key).containsExactly(key(NEXT, "09:00"), key(NEXT, "09:30"));
        assertThat(draft.left()).extracting(LeftSlot::reason).containsExactly(Reason.BOOKED, Reason.IN_THE_WAY);
    }

    @Test
    void the_week_of_today_is_copied_into_from_now_on() {
        LocalDate thisMonday = MONDAY.minusWeeks(1);
        Places places = new Places();
        for (int day = 0; day < 4; day++) {
            places.slot(MONDAY.plusDays(day), "10:00", 2, 0).slot(MONDAY.plusDays(day), "11:00", 2, 0);
        }
        Draft draft = draft(places, false, thisMonday);
        assertThat(draft.changes())
                .extracting(SlotChange::key)
                .containsExactly(
                        key(thisMonday.plusDays(2), "11:00"),
                        key(thisMonday.plusDays(3), "10:00"),
                        key(thisMonday.plusDays(3), "11:00"));
    }

    @Test
    void a_week_is_not_copied_onto_itself() {
        assertThatThrownBy(() -> new PlanOrder.Copy(1, "card", MONDAY, List.of(MONDAY), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Draft draft(Places places, boolean align, LocalDate... targets) {
        return CopyDraft.of(new PlanOrder.Copy(1, "card", MONDAY, List.of(targets), align), places.there());
    }
}
