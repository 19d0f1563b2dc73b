package jp.madoguchi.core.booking;

import java.util.UUID;

/** A booking has another time, place or group; handled in the same transaction. */
public record BookingChanged(String city, UUID bookingId) {}
