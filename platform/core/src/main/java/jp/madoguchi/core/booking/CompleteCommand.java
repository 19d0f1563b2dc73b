package jp.madoguchi.core.booking;

import java.util.UUID;

/**
 * A wish to turn the hold into a booking.
 *
 * @param idempotencyKey made with the form: the same key twice is one booking
 */
@SuppressWarnings("ArrayRecordComponent")
public record CompleteCommand(byte[] sessionHash, UUID inviteeId, ContactForm contact, UUID idempotencyKey) {}
