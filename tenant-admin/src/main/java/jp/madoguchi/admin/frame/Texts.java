package jp.madoguchi.admin.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.madoguchi.base.id.ReservationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes instants and numbers as people read them; templates call it as {@code @texts}. */
@Component("texts")
public class Texts {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日 H:mm", Locale.JAPAN);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy年M月d日（E） H:mm", Locale.JAPAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPAN);
    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.JAPAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy/MM", Locale.JAPAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy/MM/dd H:mm", Locale.JAPAN);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);

    /** 11月24日 18:00, or － for none. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "－" : SHORT.format(instant.atZone(TOKYO));
    }

    /** 2026年11月24日（火） 18:00. */
    public String full(Instant instant) {
        return FULL.format(instant.atZone(TOKYO));
    }

    /** 2026年11月24日（火）. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 2026/11/24, as spreadsheets read a day. */
    public String cell(LocalDate day) {
        return CELL.format(day);
    }

    /** 2026/11. */
    public String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** 2026/11/24 18:00, as spreadsheets read it. */
    public String cell(Instant instant) {
        return MOMENT.format(instant.atZone(TOKYO));
    }

    /** 18:00. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(TOKYO));
    }

    /** 予約ID in groups, as it stands on the printed notice. */
    public String reservationNumber(String number) {
        return ReservationNumber.parse(number).map(ReservationNumber::print).orElse(number);
    }
}
