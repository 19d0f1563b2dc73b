package jp.madoguchi.core.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.core.kernel.JapanTime;

/** T19 in calendar days of Japan: how long before a stop it must be told, and from when the top page tells of it. */
final class LeadTime {

    private LeadTime() {}

    /** The day in Japan on which a stop begins. */
    static LocalDate startDay(Instant startsAt) {
        return LocalDate.ofInstant(startsAt, JapanTime.ZONE);
    }

    /** True when fewer than {@code leadDays} days lie between the day of telling and the day of the stop. */
    static boolean tooLate(Instant startsAt, int leadDays, LocalDate today) {
        return startDay(startsAt).isBefore(today.plusDays(leadDays));
    }

    /** True from {@code bannerDays} days before the day of the stop. */
    static boolean announced(Instant startsAt, int bannerDays, LocalDate today) {
        return !today.isBefore(startDay(startsAt).minusDays(bannerDays));
    }
}
