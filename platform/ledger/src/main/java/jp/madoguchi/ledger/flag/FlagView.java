package jp.madoguchi.ledger.flag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.ledger.card.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * A flag on the page of a card.
 *
 * @param movedIn the day of the 転入届, for 継続利用
 * @param changedAt null as long as nobody has set it
 * @param version 0 as long as nobody has set it
 */
public record FlagView(
        CardFlag flag,
        FlagState state,
        List<FlagState> offered,
        @Nullable LocalDate movedIn,
        String changedBy,
        @Nullable Instant changedAt,
        int version) {

    public String stateKey() {
        return state.messageKey(flag);
    }

    public String shownTime() {
        return changedAt == null ? "" : ShownTime.of(changedAt);
    }

    /** The last day of 継続利用; empty where there is none. */
    public String lastDay() {
        return movedIn == null ? "" : FlagFacts.lastDay(movedIn).toString();
    }

    /** True where the screen can choose. */
    public boolean open() {
        return offered.size() > 1;
    }
}
