package jp.madoguchi.core.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A place that is kept for somebody who waits.
 *
 * @param facility its name
 * @param open whether it can still be answered
 */
public record OfferView(
        UUID id,
        UUID inviteeId,
        String facility,
        String address,
        LocalDate day,
        LocalTime start,
        int minutes,
        int people,
        Instant until,
        boolean open) {}
