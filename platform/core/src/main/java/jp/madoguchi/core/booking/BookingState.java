package jp.madoguchi.core.booking;

import java.util.Locale;

/** Where a booking stands. */
public enum BookingState {
    /** 予約中. */
    BOOKED,
    /** 取消済. */
    CANCELLED,
    /** 来庁済. */
    VISITED,
    /** 未来庁. */
    NO_SHOW;

    /** Key of the word in {@code messages/booking}. */
    public String key() {
        return "booking.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
