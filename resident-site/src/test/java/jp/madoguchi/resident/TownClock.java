package jp.madoguchi.resident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets; {@code @Import} it. It stands still in between. */
@Primary
final class TownClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-24T01:00:00Z");

    /** {@code 2026-11-24T10:00} in Japan. */
    void set(String japanTime) {
        now = JapanTime.instant(LocalDateTime.parse(japanTime));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    LocalDate today() {
        return JapanTime.today(this);
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
