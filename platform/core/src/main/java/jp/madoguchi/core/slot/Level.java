package jp.madoguchi.core.slot;

/** How free a slot or a day is; residents never see numbers. */
public enum Level {
    /** ○ 予約可. */
    FREE,
    /** △ 残り僅か. */
    FEW,
    /** × 予約不可. */
    FULL,
    /** － closed, past, or beyond the deadline. */
    CLOSED;

    /** The key of its word in {@code messages/slot}, such as {@code slot.level.free}. */
    public String key() {
        return "slot.level." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
