package jp.madoguchi.core.slot;

/** Groups of procedures that share the same slots. */
public final class SlotGroups {
    /** Handing out and renewing cards. */
    public static final String CARD = "card";

    private SlotGroups() {}
}
