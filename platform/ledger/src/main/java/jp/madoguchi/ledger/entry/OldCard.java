package jp.madoguchi.ledger.entry;

import java.time.Instant;
import jp.madoguchi.ledger.card.ShownTime;

/** An old card that a person brought back, and what was done with it. */
public record OldCard(Kind kind, Outcome outcome, String note, String takenBy, Instant takenAt) {

    /** What was brought back. */
    public enum Kind {
        /** マイナンバーカード. */
        MY_NUMBER_CARD,
        /** 住民基本台帳カード. */
        BASIC_RESIDENT_CARD,
        /** 通知カード. */
        NOTICE_CARD;

        public String messageKey() {
            return "ledger-card-entry.old.kind." + name();
        }
    }

    /** What was done with it. */
    public enum Outcome {
        /** Taken back and destroyed. */
        DISPOSED,
        /** Punched and given back. */
        PUNCHED,
        /** Taken back and kept. */
        KEPT,
        /** Reported as lost. */
        LOST,
        /** Not brought yet. */
        NOT_BROUGHT;

        public String messageKey() {
            return "ledger-card-entry.old.outcome." + name();
        }
    }

    public String shownTime() {
        return ShownTime.of(takenAt);
    }
}
