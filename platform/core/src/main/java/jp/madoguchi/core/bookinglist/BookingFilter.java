package jp.madoguchi.core.bookinglist;

import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.core.booking.BookingState;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings are listed. An exact number is found whatever the days.
 *
 * @param from first day of visits
 * @param to last day of visits
 * @param places ids; empty for all that the actor may see
 * @param procedure code, or null for all
 * @param channel {@code WEB}, {@code CALL_CENTRE}, {@code STAFF}, {@code IMPORTED}, or null for all
 * @param text 受付番号, 予約ID or a part of a name as it was typed, or ""
 * @param remarked whether somebody of the booking must have a remark
 */
public record BookingFilter(
        LocalDate from,
        LocalDate to,
        Set<Long> places,
        @Nullable String procedure,
        @Nullable BookingState state,
        @Nullable String channel,
        String text,
        boolean remarked) {

    public BookingFilter {
        places = Set.copyOf(places);
    }

    @Override
    public String toString() {
        return "BookingFilter[" + from + " to " + to + "]";
    }
}
