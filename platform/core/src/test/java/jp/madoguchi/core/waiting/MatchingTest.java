package jp.madoguchi.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Matching PLAIN = new Matching(false, (waiting, time) -> true);
    private static final Matching CONSECUTIVE = new Matching(true, (waiting, time) -> true);

    @Test
    void whoever_came_first_gets_the_place_and_the_next_gets_none() {
        Waiting first = anywhere(1);
        Waiting second = anywhere(1);
        assertThat(PLAIN.of(List.of(first, second), List.of(time(1, 10, "09:00", 1))))
                .extracting(Match::waiting)
                .containsExactly(first);
    }

    @Test
    void somebody_whom_the_place_does_not_suit_is_passed_over() {
        Waiting four = anywhere(4);
        Waiting elsewhere = at(Set.of(11L), DAY, DAY, DayPart.ANY, 1);
        Waiting later = at(Set.of(), DAY.plusDays(1), DAY.plusDays(3), DayPart.ANY, 1);
        Waiting morning = at(Set.of(), DAY, DAY, DayPart.MORNING, 1);
        Waiting afternoon = at(Set.of(10L), DAY, DAY.plusDays(1), DayPart.AFTERNOON, 2);
        assertThat(PLAIN.of(List.of(four, elsewhere, later, morning, afternoon), List.of(time(1, 10, "12:00", 2))))
                .extracting(Match::waiting)
                .containsExactly(afternoon);
    }

    @Test
    void of_several_times_the_earliest_is_offered_over_the_turn_of_the_year() {
        Waiting any = at(Set.of(), DAY, DAY.plusDays(1), DayPart.ANY, 1);
        OpenTime tomorrow = new OpenTime(1, 10, "card", DAY.plusDays(1), LocalTime.of(9, 0), 30, 1, 1);
        OpenTime today = time(2, 10, "16:30", 1);
        assertThat(PLAIN.of(List.of(any), List.of(tomorrow, today)))
                .extracting(Match::time)
                .containsExactly(today);
    }

    @Test
    void a_group_may_be_given_part_of_a_time_and_the_next_the_rest() {
        List<Match> matches =
                PLAIN.of(List.of(anywhere(2), anywhere(2), anywhere(1)), List.of(time(1, 10, "09:00", 3)));
        assertThat(matches).extracting(match -> match.waiting().people()).containsExactly(2, 1);
    }

    @Test
    void a_group_larger_than_a_slot_gets_consecutive_slots_where_the_city_says_so() {
        OpenTime nine = new OpenTime(1, 10, "card", DAY, LocalTime.of(9, 0), 30, 2, 2);
        OpenTime half = new OpenTime(2, 10, "card", DAY, LocalTime.of(9, 30), 30, 2, 1);
        OpenTime gap = new OpenTime(3, 10, "card", DAY, LocalTime.of(10, 30), 30, 2, 2);
        assertThat(CONSECUTIVE.of(List.of(anywhere(3)), List.of(half, nine, gap)))
                .extracting(Match::takes)
                .containsExactly(new java.util.TreeMap<>(Map.of(1L, 2, 2L, 1)));
        assertThat(CONSECUTIVE.of(List.of(anywhere(4)), List.of(half, nine, gap)))
                .isEmpty();
        assertThat(PLAIN.of(List.of(anywhere(3)), List.of(half, nine, gap))).isEmpty();
    }

    @Test
    void a_long_visit_needs_free_slots_to_its_end() {
        Waiting hour =
                new Waiting(UUID.randomUUID(), "issue", "card", Set.of(), DAY, DAY, DayPart.ANY, 1, 1, 60, Set.of());
        assertThat(CONSECUTIVE.of(List.of(hour), List.of(time(1, 10, "09:00", 1))))
                .isEmpty();
        assertThat(CONSECUTIVE.of(List.of(hour), List.of(time(1, 10, "09:00", 1), time(2, 10, "09:30", 1))))
                .hasSize(1);
        assertThat(CONSECUTIVE.of(List.of(hour), List.of(time(1, 10, "09:00", 1), time(2, 11, "09:30", 1))))
                .isEmpty();
    }

    @Test
    void what_was_not_taken_is_not_offered_again_and_another_group_of_procedures_gets_nothing() {
        Waiting refused =
                new Waiting(UUID.randomUUID(), "issue", "card", Set.of(), DAY, DAY, DayPart.ANY, 1, 1, 0, Set.of(1L));
        Waiting renewal = new Waiting(
                UUID.randomUUID(), "renewal", "renewal", Set.of(), DAY, DAY, DayPart.ANY, 1, 1, 0, Set.of());
        assertThat(PLAIN.of(List.of(refused, renewal), List.of(time(1, 10, "09:00", 5))))
                .isEmpty();
    }

    @Test
    void a_time_that_may_not_be_booked_any_more_is_offered_to_nobody() {
        Matching closed = new Matching(false, (waiting, time) -> time.slotId() != 1);
        assertThat(closed.of(List.of(anywhere(1)), List.of(time(1, 10, "09:00", 1), time(2, 10, "10:00", 1))))
                .extracting(match -> match.time().slotId())
                .containsExactly(2L);
    }

    private static Waiting anywhere(int people) {
        return at(Set.of(), DAY, DAY, DayPart.ANY, people);
    }

    private static Waiting at(Set<Long> places, LocalDate from, LocalDate to, DayPart part, int people) {
        return new Waiting(UUID.randomUUID(), "issue", "card", places, from, to, part, people, people, 0, Set.of());
    }

    private static OpenTime time(long id, long place, String start, int free) {
        return new OpenTime(id, place, "card", DAY, LocalTime.parse(start), 30, 5, free);
    }
}
