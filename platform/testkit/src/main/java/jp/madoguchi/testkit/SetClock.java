package jp.madoguchi.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets; {@code @Import} it. It stands still in between. */
@Primary
@TestComponent
public final class SetClock extends Clock {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private volatile Instant now = Instant.parse("2026-11-21T00:00:00Z");

    /** {@code 2026-11-21T09:00} in Japan. */
    public void set(String japanTime) {
        now = LocalDateTime.parse(japanTime).atZone(JAPAN).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
