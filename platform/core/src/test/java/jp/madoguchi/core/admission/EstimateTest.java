package jp.madoguchi.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void is_a_range_around_the_pace_of_the_last_minute() {
        assertThat(estimate(599, 2)).contains(new Estimate(3, 8));
        assertThat(estimate(0, 5)).contains(new Estimate(0, 1));
        assertThat(estimate(3599, 2)).contains(new Estimate(20, 50));
    }

    @Test
    void says_nothing_where_it_would_be_a_guess() {
        assertThat(Estimate.of(100, OptionalDouble.empty())).isEmpty();
        assertThat(estimate(100_000, 0.1)).isEmpty();
    }

    @Test
    void the_pace_is_known_after_ten_seconds_of_a_line_that_moves() {
        Pace pace = new Pace();
        pace.note(100, 1000, true);
        pace.note(105, 1010, true);
        assertThat(pace.perSecond()).as("too soon").isEmpty();
        pace.note(110, 1030, true);
        assertThat(pace.perSecond()).hasValue(3);
        for (long second = 111; second <= 200; second++) {
            pace.note(second, 1030 + 6 * (second - 110), true);
        }
        assertThat(pace.perSecond()).as("of the last minute alone").hasValue(6);
        pace.note(201, 2000, false);
        assertThat(pace.perSecond()).as("the line is gone").isEmpty();
    }

    @Test
    void a_line_that_stands_still_has_no_pace() {
        Pace pace = new Pace();
        pace.note(100, 1000, true);
        pace.note(130, 1000, true);
        assertThat(pace.perSecond()).isEmpty();
    }

    @Test
    void a_page_asks_often_near_the_turn_and_seldom_far_from_it() {
        assertThat(Refresh.seconds(1, 0)).isEqualTo(3);
        assertThat(Refresh.seconds(60, 0)).isEqualTo(15);
        for (int lot = 0; lot < 100; lot++) {
            assertThat(Refresh.seconds(3600, lot)).isBetween(25, 30);
            assertThat(Refresh.seconds(-5, lot)).isBetween(3, 4);
        }
    }

    private static Optional<Estimate> estimate(long ahead, double perSecond) {
        return Estimate.of(ahead, OptionalDouble.of(perSecond));
    }
}
