package jp.madoguchi.ledger.flag;

import java.time.Instant;
import jp.madoguchi.ledger.card.ShownTime;

/** One change of a flag. */
public record FlagLine(CardFlag flag, FlagState from, FlagState to, String reason, String actor, Instant at) {

    public String shownTime() {
        return ShownTime.of(at);
    }

    public String fromKey() {
        return from.messageKey(flag);
    }

    public String toKey() {
        return to.messageKey(flag);
    }
}
