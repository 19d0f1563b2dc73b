package jp.madoguchi.ledger.flag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag as somebody wants it.
 *
 * @param version that the screen showed
 * @param movedIn the day of the 転入届, for 継続利用 alone
 */
public record FlagChange(
        CardFlag flag, FlagState to, int version, @Nullable LocalDate movedIn, String reason) {}
