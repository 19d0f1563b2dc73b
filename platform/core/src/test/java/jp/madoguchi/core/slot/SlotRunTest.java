package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.slot.SlotRun.Piece;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("R084")
class SlotRunTest {

    @Test
    void a_family_of_three_takes_three_slots_of_one_place() {
        assertThat(SlotRun.of(day(30, 1, 1, 1, 1), 3, 0))
                .hasValueSatisfying(takes -> assertThat(takes).containsExactly(entry(1, 1), entry(2, 1), entry(3, 1)));
    }

    @Test
    void the_last_slot_takes_what_is_left() {
        assertThat(SlotRun.of(day(30, 2, 2, 2), 3, 0))
                .hasValueSatisfying(takes -> assertThat(takes).containsExactly(entry(1, 2), entry(2, 1)));
    }

    @Test
    void a_visit_longer_than_a_slot_keeps_its_places_in_the_next() {
        assertThat(SlotRun.of(day(30, 5, 5, 5), 2, 45))
                .hasValueSatisfying(takes -> assertThat(takes).containsExactly(entry(1, 2), entry(2, 2)));
    }

    @Test
    void a_gap_in_the_day_or_its_end_is_no_run() {
        List<Piece> gap = List.of(
                new Piece(1, LocalTime.of(11, 30), 30, 1),
                new Piece(2, LocalTime.of(13, 0), 30, 1),
                new Piece(3, LocalTime.of(13, 30), 30, 1));

        assertThat(SlotRun.of(gap, 2, 0)).isEmpty();
        assertThat(SlotRun.of(day(30, 1), 2, 0)).isEmpty();
        assertThat(SlotRun.of(List.of(), 1, 0)).isEmpty();
    }

    @Test
    void a_slot_without_capacity_ends_a_run() {
        assertThat(SlotRun.of(day(30, 1, 0, 1), 2, 0)).isEmpty();
        assertThat(SlotRun.of(day(30, 2, 1), 2, 60)).isEmpty();
    }

    @Test
    void one_slot_is_enough_where_it_has_the_places_and_the_minutes() {
        assertThat(SlotRun.single(2, 30, 2, 30)).isTrue();
        assertThat(SlotRun.single(2, 30, 3, 0)).isFalse();
        assertThat(SlotRun.single(2, 30, 1, 31)).isFalse();
    }

    private static java.util.Map.Entry<Long, Integer> entry(long slot, int places) {
        return java.util.Map.entry(slot, places);
    }

    private static List<Piece> day(int minutes, int... capacities) {
        List<Piece> day = new ArrayList<>();
        for (int i = 0; i < capacities.length; i++) {
            day.add(new Piece(i + 1L, LocalTime.of(9, 0).plusMinutes((long) i * minutes), minutes, capacities[i]));
        }
        return day;
    }
}
