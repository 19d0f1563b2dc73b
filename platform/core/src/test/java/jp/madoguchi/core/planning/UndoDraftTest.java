package jp.madoguchi.core.planning;

import static jp.madoguchi.core.planning.Places.MONDAY;
import static jp.madoguchi.core.planning.Places.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.planning.LeftSlot.Reason;
import jp.madoguchi.core.planning.PlanningRows.Kept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UndoDraftTest {

    @Test
    void what_is_still_so_goes_back_and_the_rest_is_named() {
        Places there = new Places()
                .slot(MONDAY, "09:00", 5, 1) // as it was left
                .slot(MONDAY, "09:30", 7, 1) // somebody has changed it
                .slot(MONDAY, "10:00", 5, 4); // people came
        Draft draft =
                UndoDraft.of(List.of(kept("09:00", 2, 5), kept("09:30", 2, 5), kept("10:00", 2, 5)), there.there());
        assertThat(draft.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(2));
        assertThat(draft.left())
                .containsExactly(
                        LeftSlot.of(key(MONDAY, "09:30"), Reason.CHANGED),
                        LeftSlot.of(key(MONDAY, "10:00"), Reason.BOOKED));
    }

    @Test
    void an_added_slot_goes_unless_somebody_is_in_it() {
        Places there = new Places().slot(MONDAY, "09:00", 2, 0).slot(MONDAY, "09:30", 2, 1);
        Draft draft = UndoDraft.of(List.of(kept("09:00", null, 2), kept("09:30", null, 2)), there.there());
        assertThat(draft.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isNull());
        assertThat(draft.left()).extracting(LeftSlot::reason).containsExactly(Reason.BOOKED);
    }

    @Test
    void a_closed_slot_comes_back_where_nothing_has_taken_its_time() {
        Places there = new Places()
                .slot(MONDAY, "09:00", 0, 0)
                .slot(MONDAY, "10:00", 0, 0)
                .slot(MONDAY, "09:45", 2, 0);
        Draft draft = UndoDraft.of(List.of(kept("09:00", 2, 0), kept("10:00", 2, 0)), there.there());
        assertThat(draft.changes()).extracting(SlotChange::key).containsExactly(key(MONDAY, "09:00"));
        assertThat(draft.left()).extracting(LeftSlot::reason).containsExactly(Reason.IN_THE_WAY);
    }

    @Test
    void a_slot_whose_planner_wants_less_than_the_people_there_is_still_as_it_was_left() {
        Places there = new Places().slot(MONDAY, "09:00", 30, 0, 2, 2);
        assertThat(UndoDraft.of(List.of(kept("09:00", 4, 0)), there.there()).changes())
                .hasSize(1);
    }

    private static Kept kept(String start, @Nullable Integer before, @Nullable Integer after) {
        return new Kept(key(MONDAY, start), 30, before, after);
    }
}
