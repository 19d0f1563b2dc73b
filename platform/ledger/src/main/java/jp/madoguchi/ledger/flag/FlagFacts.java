package jp.madoguchi.ledger.flag;

import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.base.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of flags look at.
 *
 * @param faceCard whether the card is a 顔認証マイナンバーカード
 * @param movedIn  the day of the 転入届, where one is known
 */
public record FlagFacts(
        PartialDate birthDate,
        LocalDate today,
        boolean faceCard,
        @Nullable LocalDate movedIn) {

    static final int FULL_AGE = 15;
    static final int DAYS_TO_CONTINUE = 90;

    /** True only when the person cannot be 15 yet, whatever is unknown of the birth date. */
    boolean surelyUnderFifteen() {
        LocalDate earliest = LocalDate.of(
                birthDate.year(),
                Objects.requireNonNullElse(birthDate.month(), 1),
                Objects.requireNonNullElse(birthDate.day(), 1));
        return earliest.plusYears(FULL_AGE).isAfter(today);
    }

    /** The last day of 継続利用: the 90th after the 転入届. */
    static LocalDate lastDay(LocalDate movedIn) {
        return movedIn.plusDays(DAYS_TO_CONTINUE);
    }
}
