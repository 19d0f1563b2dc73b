package jp.madoguchi.ledger.card;

import java.util.EnumSet;
import java.util.Set;

/** What is recorded with a move. */
public enum MoveField {
    /** 備考・理由, free text. */
    REASON,
    /** 取りやめの理由, one of {@link EndReason}. */
    END_REASON,
    /** 交付日時. */
    HANDED_AT,
    /** 交付担当者. */
    OFFICER,
    /** 顔認証記録. */
    FACE_MATCH,
    /** 本人確認書類: the kinds of paper, never their numbers. */
    PAPERS;

    /** What can be recorded with a move to a state. */
    public static Set<MoveField> offered(CardState to) {
        return switch (to) {
            case ISSUED, RENEWED -> EnumSet.of(REASON, HANDED_AT, OFFICER, FACE_MATCH, PAPERS);
            case WITHDRAWN -> EnumSet.of(REASON, END_REASON);
            default -> EnumSet.of(REASON);
        };
    }

    /** What must be recorded as long as the city says nothing else. */
    public static Set<MoveField> usuallyRequired(CardState to) {
        return switch (to) {
            case ISSUED -> EnumSet.of(HANDED_AT, OFFICER, FACE_MATCH, PAPERS);
            case RENEWED -> EnumSet.of(HANDED_AT, OFFICER);
            case WITHDRAWN -> EnumSet.of(END_REASON);
            case REDO -> EnumSet.of(REASON);
            default -> EnumSet.noneOf(MoveField.class);
        };
    }

    /** True when no city can do without it. */
    public boolean always() {
        return this == END_REASON;
    }

    public String messageKey() {
        return "ledger-card.field." + name();
    }
}
