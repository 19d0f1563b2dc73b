package jp.madoguchi.perf.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AimTest {

    @Test
    void is_met_up_to_its_limit() {
        assertThat(Aim.atMost("CPU ms", 2.0, 2.0).met()).isTrue();
        assertThat(Aim.atMost("CPU ms", 2.001, 2.0).met()).isFalse();
    }

    @Test
    void is_not_met_when_nothing_was_measured() {
        assertThat(Aim.atMost("CPU ms", 0, 2.0).met()).isFalse();
        assertThat(Numbers.ratio(3, 0)).isZero();
    }

    @Test
    void asks_for_every_single_one_where_it_counts() {
        assertThat(Aim.exactly("Clean pages", 899, 900).met()).isFalse();
        assertThat(Aim.exactly("Clean pages", 900, 900).met()).isTrue();
    }
}
