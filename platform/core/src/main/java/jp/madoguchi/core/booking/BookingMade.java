package jp.madoguchi.core.booking;

import java.util.UUID;

/** A booking was made; handled in the same transaction. */
public record BookingMade(String city, UUID bookingId) {}
