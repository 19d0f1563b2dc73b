package jp.madoguchi.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final int HALF = Spot.PARTS / 2;

    @Test
    void counts_those_before_a_place_by_seconds_and_within_a_second_by_the_lot() {
        Line line = line(Spot.endOf(9), Map.of(10L, 100, 12L, 40));
        assertThat(line.waiting()).isEqualTo(140);
        assertThat(line.ahead(new Spot(10, 0))).isZero();
        assertThat(line.ahead(new Spot(10, HALF))).isEqualTo(50);
        assertThat(line.ahead(new Spot(12, HALF))).isEqualTo(120);
        assertThat(line.ahead(new Spot(9, 5))).isZero();
    }

    @Test
    void calls_those_of_earlier_seconds_first_and_everybody_once() {
        Line line = line(Spot.endOf(9), Map.of(10L, 100, 12L, 40));
        Line.Call call = line.call(110, Spot.endOf(20));
        assertThat(call.called()).isEqualTo(110);
        assertThat(call.front()).isEqualTo(new Spot(12, Spot.PARTS / 4));
        Line then = new Line(call.front(), line.arrivals());
        assertThat(then.waiting()).isEqualTo(30);
        assertThat(then.call(30, Spot.endOf(20)).front()).isEqualTo(Spot.endOf(20));
    }

    @Test
    void never_calls_a_second_that_is_not_counted_out() {
        Line line = line(Spot.endOf(9), Map.of(10L, 5, 11L, 5));
        Line.Call call = line.call(100, Spot.endOf(10));
        assertThat(call).isEqualTo(new Line.Call(Spot.endOf(10), 5));
        assertThat(line(call.front(), Map.of(11L, 5)).call(100, Spot.endOf(8)).front())
                .as("never goes back")
                .isEqualTo(Spot.endOf(10));
    }

    @Test
    void an_empty_line_follows_the_time_and_calls_nobody() {
        assertThat(line(new Spot(0, 0), Map.of()).call(50, Spot.endOf(99))).isEqualTo(new Line.Call(Spot.endOf(99), 0));
        assertThat(line(new Spot(0, 0), Map.of(3L, 1)).call(0, Spot.endOf(99)).front())
                .isEqualTo(new Spot(3, 0));
    }

    @Test
    void a_place_only_comes_nearer_while_people_are_called_and_others_join_behind() {
        TreeMap<Long, Integer> arrivals = new TreeMap<>(Map.of(10L, 300));
        Spot front = Spot.endOf(9);
        Spot mine = new Spot(10, HALF);
        long before = Long.MAX_VALUE;
        for (long second = 11; second < 40; second++) {
            Line line = new Line(front, arrivals);
            assertThat(line.ahead(mine)).isLessThanOrEqualTo(before);
            before = line.ahead(mine);
            front = line.call(7, Spot.endOf(second - 1)).front();
            arrivals.put(second, 20);
        }
        assertThat(mine.isUpTo(front)).isTrue();
    }

    private static Line line(Spot front, Map<Long, Integer> arrivals) {
        return new Line(front, new TreeMap<>(arrivals));
    }
}
