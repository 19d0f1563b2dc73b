package jp.madoguchi.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FreshCacheTest {

    private final AtomicLong now = new AtomicLong();
    private final FreshCache<String, String> cache = new FreshCache<>(Duration.ofSeconds(2), () -> null, now::get);

    @Test
    void reads_once_while_the_value_is_fresh() {
        cache.get("miura", () -> "one");
        pass(2);
        assertThat(cache.get("miura", () -> "two")).isEqualTo("one");
    }

    @Test
    void reads_again_when_the_while_is_over_and_for_each_city_apart() {
        cache.get("miura", () -> "one");
        pass(3);
        assertThat(cache.get("miura", () -> "two")).isEqualTo("two");
        assertThat(cache.get("kurume", () -> "other")).isEqualTo("other");
        assertThat(cache.get("miura", () -> "three")).isEqualTo("two");
    }

    @Test
    void lets_others_go_on_with_the_old_value_while_one_reads_again() throws Exception {
        cache.get("miura", () -> "old");
        pass(3);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch connection = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> reader = threads.submit(() -> cache.get("miura", () -> {
                reading.countDown();
                return await(connection, "new");
            }));
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(cache.get("miura", () -> "never")).isEqualTo("old");
            connection.countDown();
            assertThat(reader.get()).isEqualTo("new");
        }
        assertThat(cache.get("miura", () -> "never")).isEqualTo("new");
    }

    @Test
    void never_makes_a_caller_wait_for_another_that_reads_for_the_first_time() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch connection = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(() -> cache.get("miura", () -> {
                reading.countDown();
                return await(connection, "first");
            }));
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(cache.get("miura", () -> "second")).isEqualTo("second");
            connection.countDown();
            first.get();
        }
    }

    @Test
    void gives_nobody_a_value_that_is_far_too_old() {
        cache.get("miura", () -> "old");
        pass(3);
        assertThatThrownBy(() -> cache.get("miura", () -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");
        pass(60);
        assertThat(cache.get("miura", () -> "new")).isEqualTo("new");
    }

    @Test
    void lets_the_next_caller_try_when_reading_has_failed() {
        cache.get("miura", () -> "old");
        pass(3);
        assertThatThrownBy(() -> cache.get("miura", () -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");
        assertThat(cache.get("miura", () -> "new")).isEqualTo("new");
    }

    @Test
    void forgets_one_city_and_keeps_the_other() {
        cache.get("miura", () -> "one");
        cache.get("kurume", () -> "one");
        cache.forget("miura");
        assertThat(cache.get("miura", () -> "two")).isEqualTo("two");
        assertThat(cache.get("kurume", () -> "two")).isEqualTo("one");
    }

    private static String await(CountDownLatch latch, String value) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            return value;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pass(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
