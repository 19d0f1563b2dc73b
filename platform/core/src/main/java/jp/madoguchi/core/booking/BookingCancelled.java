package jp.madoguchi.core.booking;

import java.util.UUID;

/** A booking was cancelled; handled in the same transaction. */
public record BookingCancelled(String city, UUID bookingId) {}
