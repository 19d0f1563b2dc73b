package jp.madoguchi.core.slot;

import jp.madoguchi.core.settings.DeadlineSettings;
import jp.madoguchi.core.settings.DeadlineSettings.Pair;

/** What may be done with a visit until its deadline. */
public enum BookingAction {
    /** Book it. */
    BOOK(DeadlineSettings.BOOK_RESIDENT, DeadlineSettings.BOOK_CALL_CENTRE, DeadlineSettings.BOOK_STAFF),
    /** Move it, or change who comes. */
    CHANGE(DeadlineSettings.CHANGE_RESIDENT, DeadlineSettings.CHANGE_CALL_CENTRE, DeadlineSettings.CHANGE_STAFF),
    /** Cancel it. */
    CANCEL(DeadlineSettings.CANCEL_RESIDENT, DeadlineSettings.CANCEL_CALL_CENTRE, DeadlineSettings.CANCEL_STAFF);

    private final Pair resident;
    private final Pair callCentre;
    private final Pair staff;

    BookingAction(Pair resident, Pair callCentre, Pair staff) {
        this.resident = resident;
        this.callCentre = callCentre;
        this.staff = staff;
    }

    /** The city's settings for it. */
    public Pair settings(Audience audience) {
        return switch (audience) {
            case RESIDENT -> resident;
            case CALL_CENTRE -> callCentre;
            case STAFF -> staff;
        };
    }
}
