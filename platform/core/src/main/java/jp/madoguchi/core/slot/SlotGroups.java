package jp.madoguchi.core.slot;

import jp.madoguchi.core.calendar.HoursSession;

/** Groups of procedures that share the same slots. */
public final class SlotGroups {
    /** Handing out and renewing cards. */
    public static final String CARD = HoursSession.CARD_GROUP;

    private SlotGroups() {}
}
