package jp.madoguchi.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets; {@code @Import} it. */
@Primary
@TestComponent
public final class SetClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-21T00:00:00Z");

    /** {@code 2026-11-21T09:00} in Japan. */
    public void set(String japanTime) {
        now = JapanTime.instant(LocalDateTime.parse(japanTime));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return JapanTime.ZONE;
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
