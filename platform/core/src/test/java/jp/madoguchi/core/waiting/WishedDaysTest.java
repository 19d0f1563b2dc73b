package jp.madoguchi.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WishedDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 28);

    @Test
    void days_that_nobody_wishes_at_a_place_are_not_read() {
        WishedDays wished = WishedDays.of(
                List.of(waits(Set.of(1L), 1, 2), waits(Set.of(2L), 100, 101), waits(Set.of(1L), 2, 3)), TODAY);

        assertThat(wished.places()).containsExactly(1L, 1L, 1L, 2L, 2L);
        assertThat(WishedDays.texts(wished.days()))
                .containsExactly("2028-02-29", "2028-03-01", "2028-03-02", "2028-06-07", "2028-06-08");
        assertThat(wished.anywhere()).isEmpty();
        assertThat(wished.first()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(wished.last()).isEqualTo(LocalDate.of(2028, 6, 8));
    }

    @Test
    void whoever_comes_anywhere_wishes_the_day_of_every_place() {
        WishedDays wished = WishedDays.of(List.of(waits(Set.of(), 1, 1), waits(Set.of(7L), 1, 2)), TODAY);

        assertThat(wished.anywhere()).containsExactly(LocalDate.of(2028, 2, 29));
        assertThat(wished.there()).containsExactly(new WishedDays.There(7, LocalDate.of(2028, 3, 1)));
    }

    @Test
    void days_that_are_over_are_not_read() {
        WishedDays wished = WishedDays.of(List.of(waits(Set.of(7L), -20, 0)), TODAY);

        assertThat(wished.days()).containsExactly(TODAY);
    }

    private static Waiting waits(Set<Long> places, int from, int to) {
        return new Waiting(
                UUID.randomUUID(),
                "issue",
                "card",
                places,
                TODAY.plusDays(from),
                TODAY.plusDays(to),
                DayPart.ANY,
                1,
                1,
                0,
                Set.of());
    }
}
