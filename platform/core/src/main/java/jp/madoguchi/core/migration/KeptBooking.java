package jp.madoguchi.core.migration;

import java.util.UUID;

/** A booking that undoing has left, by its old number and ours. */
public record KeptBooking(UUID bookingId, String oldNumber, String number) {}
