package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void four_failures_cost_nothing() {
        assertThat(Lockout.after(4, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "500, 60"})
    void waits_double_up_to_an_hour(int failures, long minutes) {
        assertThat(Lockout.after(failures, NOW)).contains(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void a_lock_ends_at_its_time() {
        assertThat(Lockout.still(NOW.plusSeconds(1), NOW)).isPresent();
        assertThat(Lockout.still(NOW, NOW)).isEmpty();
        assertThat(Lockout.still(null, NOW)).isEmpty();
    }
}
