package jp.madoguchi.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CounterWatchTest {

    private static final long SEEN = 1_000;

    @Test
    void a_number_settles_once_everybody_who_can_have_counted_is_done() {
        CounterWatch seen = CounterWatch.first(7, SEEN);
        CounterWatch bounded = seen.after(7, sighting(90, 100, SEEN + 1), SEEN + 2);
        assertThat(bounded.settledAt(7)).isFalse();
        assertThat(bounded.after(7, sighting(99, 200, SEEN + 3), SEEN + 4).settledAt(7))
                .isFalse();
        assertThat(bounded.after(7, sighting(100, 200, SEEN + 3), SEEN + 4).settledAt(7))
                .isTrue();
    }

    @Test
    void a_second_look_is_enough_where_nobody_writes() {
        assertThat(CounterWatch.first(7, SEEN)
                        .after(7, sighting(100, 100, SEEN + 1), SEEN + 2)
                        .settledAt(7))
                .isTrue();
    }

    @Test
    void a_statement_that_was_sent_before_the_first_look_bounds_nobody() {
        CounterWatch seen = CounterWatch.first(7, SEEN);
        assertThat(seen.after(7, sighting(100, 100, SEEN - 1), SEEN + 2)).isEqualTo(seen);
    }

    @Test
    void a_new_number_begins_anew_and_an_old_one_says_nothing() {
        CounterWatch settled = CounterWatch.first(7, SEEN).after(7, sighting(100, 100, SEEN + 1), SEEN + 2);
        assertThat(settled.after(6, sighting(300, 300, SEEN + 3), SEEN + 4)).isSameAs(settled);
        assertThat(settled.settledAt(6)).isFalse();
        CounterWatch next = settled.after(8, sighting(300, 300, SEEN + 3), SEEN + 4);
        assertThat(next).isEqualTo(CounterWatch.first(8, SEEN + 4));
        assertThat(next.settledAt(8)).isFalse();
    }

    private static Sighting sighting(long oldestOpen, long next, long askedAt) {
        return new Sighting(7, 7, oldestOpen, next, askedAt);
    }
}
