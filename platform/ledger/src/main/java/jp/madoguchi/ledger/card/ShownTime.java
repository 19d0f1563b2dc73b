package jp.madoguchi.ledger.card;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as screens show them: 2026/11/21 09:05, Asia/Tokyo. */
public final class ShownTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm", Locale.JAPANESE).withZone(ZoneId.of("Asia/Tokyo"));

    private ShownTime() {}

    public static String of(Instant moment) {
        return FORM.format(moment);
    }
}
