package jp.madoguchi.core.booking;

import java.time.LocalDateTime;

/**
 * What may still be done with a booking.
 *
 * @param changeUntil when changing ends or has ended, Asia/Tokyo
 * @param cancelUntil when cancelling ends or has ended, Asia/Tokyo
 */
public record ChangeRights(boolean change, LocalDateTime changeUntil, boolean cancel, LocalDateTime cancelUntil) {}
