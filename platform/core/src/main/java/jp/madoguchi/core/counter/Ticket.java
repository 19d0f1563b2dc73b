package jp.madoguchi.core.counter;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number in the waiting hall. It names nobody.
 *
 * @param number 整理番号, from 1 on each day at each place
 * @param booking the booking, or null for a walk-in
 * @param procedure its name
 * @param people who come together, 1 to 20
 * @param desk the window that has or had it, 1 to 99, or null
 * @param calls how often it was called
 */
public record Ticket(
        UUID id,
        int number,
        @Nullable Booked booking,
        String procedure,
        int people,
        TicketState state,
        @Nullable Integer desk,
        int calls,
        Instant arrivedAt) {

    /**
     * The booking of whoever has the number.
     *
     * @param number 受付番号 in groups
     * @param start the booked time, Asia/Tokyo
     */
    public record Booked(UUID id, String number, LocalTime start) {}

    /** Whether somebody came without a booking. */
    public boolean walkIn() {
        return booking == null;
    }
}
