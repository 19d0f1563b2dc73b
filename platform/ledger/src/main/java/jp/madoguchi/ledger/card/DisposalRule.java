package jp.madoguchi.ledger.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a city disposes of a card that nobody picked up: so long after the last 再通知, and so long after the application.
 * What is 0 does not count; where both are 0, nothing is proposed.
 *
 * @param afterNotice      length after the last 再通知
 * @param days             true when that length is days, false when it is months
 * @param afterApplication months after the application
 */
public record DisposalRule(int afterNotice, boolean days, int afterApplication) {

    public static final int MOST = 999;

    public DisposalRule {
        if (afterNotice < 0 || afterNotice > MOST || afterApplication < 0 || afterApplication > MOST) {
            throw new IllegalArgumentException("A length is 0 to " + MOST);
        }
    }

    public boolean proposes() {
        return afterNotice > 0 || afterApplication > 0;
    }

    /** The last day of a 再通知 that is long enough ago; null when it does not matter. */
    public @Nullable LocalDate noticeUntil(LocalDate today) {
        if (afterNotice == 0) {
            return null;
        }
        return days ? today.minusDays(afterNotice) : today.minusMonths(afterNotice);
    }

    /** The last day of an application that is long enough ago; null when it does not matter. */
    public @Nullable LocalDate applicationUntil(LocalDate today) {
        return afterApplication == 0 ? null : today.minusMonths(afterApplication);
    }
}
