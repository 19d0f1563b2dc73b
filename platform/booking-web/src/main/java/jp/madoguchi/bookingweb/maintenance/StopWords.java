package jp.madoguchi.bookingweb.maintenance;

import java.time.Instant;
import java.time.LocalDateTime;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.kernel.JapanTime;

/** Instants of a stop in words. */
public final class StopWords {

    private StopWords() {}

    /** 12月8日（火）22時 */
    public static String at(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, JapanTime.ZONE);
        return DayWords.at(local.toLocalDate(), local.toLocalTime());
    }
}
