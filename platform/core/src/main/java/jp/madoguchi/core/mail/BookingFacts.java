package jp.madoguchi.core.mail;

import java.util.Optional;
import java.util.UUID;

/** What mail asks of the booking side. */
@FunctionalInterface
public interface BookingFacts {

    /** The booking as it stands now. */
    Optional<MailFacts> of(UUID bookingId);
}
