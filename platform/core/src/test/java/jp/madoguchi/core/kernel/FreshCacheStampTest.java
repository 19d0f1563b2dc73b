package jp.madoguchi.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FreshCacheStampTest {

    private static final Stamp ONE = new Stamp("main", 1, 0);
    private static final Stamp TWO = new Stamp("main", 2, 0);

    private final AtomicLong now = new AtomicLong();
    private final AtomicReference<Stamp> stamp = new AtomicReference<>();
    private final FreshCache<String, String> cache = new FreshCache<>(Duration.ofSeconds(2), stamp::get, now::get);

    @Test
    void what_was_read_under_a_stamp_is_kept_while_the_stamp_is_the_same() {
        stamp.set(ONE);
        cache.get("miura", () -> "one");
        pass(300);
        assertThat(cache.get("miura", () -> "two")).isEqualTo("one");
    }

    @Test
    void another_stamp_reads_again_where_the_value_is_no_longer_fresh() {
        stamp.set(ONE);
        cache.get("miura", () -> "one");
        pass(300);
        stamp.set(TWO);
        assertThat(cache.get("miura", () -> "two")).isEqualTo("two");
    }

    @Test
    void what_was_read_without_a_stamp_goes_by_age_whatever_the_stamp_is_later() {
        cache.get("miura", () -> "one");
        stamp.set(ONE);
        pass(3);
        assertThat(cache.get("miura", () -> "two")).isEqualTo("two");
    }

    @Test
    void a_reader_without_a_stamp_goes_by_age() {
        stamp.set(ONE);
        cache.get("miura", () -> "one");
        stamp.set(null);
        pass(3);
        assertThat(cache.get("miura", () -> "two")).isEqualTo("two");
    }

    @Test
    void reads_again_under_the_same_stamp_after_ten_minutes() {
        stamp.set(ONE);
        cache.get("miura", () -> "one");
        pass(601);
        assertThat(cache.get("miura", () -> "two")).isEqualTo("two");
    }

    private void pass(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
