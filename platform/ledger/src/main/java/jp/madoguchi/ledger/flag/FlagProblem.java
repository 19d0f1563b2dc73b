package jp.madoguchi.ledger.flag;

/** Why a flag cannot be set so. */
public enum FlagProblem {
    /** There is no such state of this flag. */
    NO_SUCH_STATE,
    /** 署名用 is not issued under 15. */
    UNDER_FIFTEEN,
    /** A face card has no 署名用. */
    FACE_CARD,
    /** 継続利用 needs the day of the 転入届. */
    NO_MOVE_IN_DAY,
    /** The day of the 転入届 lies ahead. */
    MOVE_IN_AHEAD,
    /** 継続利用 is done within 90 days of the 転入届. */
    AFTER_NINETY_DAYS;

    public String messageKey() {
        return "ledger-card-flags.problem." + name();
    }
}
