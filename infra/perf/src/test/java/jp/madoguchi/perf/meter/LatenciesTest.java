package jp.madoguchi.perf.meter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void takes_the_nearest_rank_whatever_the_order() {
        Latencies times = new Latencies();
        for (int i = 1000; i > 0; i--) {
            times.add(i * 1_000_000L);
        }
        assertThat(times.percentile(50)).isEqualTo(500);
        assertThat(times.percentile(99)).isEqualTo(990);
        assertThat(times.percentile(100)).isEqualTo(1000);
    }

    @Test
    void joins_what_several_workers_saw() {
        Latencies one = new Latencies();
        Latencies other = new Latencies();
        one.add(1_000_000);
        other.add(3_000_000);
        one.addAll(other);
        assertThat(one.count()).isEqualTo(2);
        assertThat(one.percentile(99)).isEqualTo(3);
    }

    @Test
    void is_zero_when_nothing_was_measured() {
        assertThat(new Latencies().percentile(99)).isZero();
    }
}
