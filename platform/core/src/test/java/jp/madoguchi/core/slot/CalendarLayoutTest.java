package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.settings.FewThreshold;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R082", "R083"})
class CalendarLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void free_places_show_as_a_level_and_never_as_a_number() {
        assertThat(levels(1, 5, 3, 2, 0)).containsExactly(Level.FREE, Level.FREE, Level.FEW, Level.FULL);
    }

    @Test
    void a_group_needs_as_many_places_as_it_takes() {
        assertThat(levels(3, 5, 3, 2, 0)).containsExactly(Level.FREE, Level.FREE, Level.FULL, Level.FULL);
    }

    @Test
    void an_overbooked_slot_is_full() {
        assertThat(levels(1, -1)).containsExactly(Level.FULL);
    }

    @Test
    void a_closed_slot_says_nothing_of_its_places() {
        AvailabilityMonth month = lay(1, true, 5);

        assertThat(month.days().getFirst().slots().getFirst().level()).isEqualTo(Level.CLOSED);
        assertThat(month.days().getFirst().level()).isEqualTo(Level.CLOSED);
    }

    @Test
    void a_day_is_as_good_as_its_best_slot_and_every_day_is_there() {
        AvailabilityMonth month = lay(1, false, 0, 1);

        assertThat(month.days())
                .hasSize(3)
                .extracting(AvailableDay::level)
                .containsExactly(Level.FEW, Level.CLOSED, Level.CLOSED);
        assertThat(month.times()).containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 0));
    }

    @Test
    @Requirement("R084")
    void a_start_is_free_only_where_every_slot_that_the_group_needs_is_free() {
        List<FreeSlot> slots = List.of(slot(1, 9, 2), slot(2, 10, 2), slot(3, 11, 0), slot(4, 12, 1), slot(5, 13, 2));
        AvailabilityQuery query = AvailabilityQuery.cards(1, "issue", DAY, DAY, 3, Audience.RESIDENT);

        AvailabilityMonth month = new CalendarLayout(query, new FewThreshold(0, false), new GroupFit(true, 3, 0))
                .lay(slots, slot -> false, day -> Optional.empty(), day -> false);

        assertThat(month.days().getFirst().slots())
                .extracting(AvailableSlot::level)
                .containsExactly(Level.FREE, Level.FULL, Level.FULL, Level.FULL, Level.FULL);
    }

    private static FreeSlot slot(long id, int hour, int free) {
        return new FreeSlot(id, DAY, LocalTime.of(hour, 0), 60, free, 2);
    }

    private static List<Level> levels(int places, int... free) {
        return lay(places, false, free).days().getFirst().slots().stream()
                .map(AvailableSlot::level)
                .toList();
    }

    private static AvailabilityMonth lay(int places, boolean closed, int... free) {
        List<FreeSlot> slots = java.util.stream.IntStream.range(0, free.length)
                .mapToObj(i -> new FreeSlot(i, DAY, LocalTime.of(9 + i, 0), 60, free[i], 10))
                .toList();
        AvailabilityQuery query = AvailabilityQuery.cards(1, "issue", DAY, DAY.plusDays(2), places, Audience.RESIDENT);
        return new CalendarLayout(query, new FewThreshold(2, false), new GroupFit(false, places, 0))
                .lay(slots, slot -> closed, day -> Optional.empty(), day -> false);
    }
}
