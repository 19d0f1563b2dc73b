package jp.madoguchi.core.invitee;

import java.time.Instant;
import java.util.UUID;

/** Whether a reservation number and a password belong together. */
public sealed interface PersonCheck {

    /** They do. */
    record Right(UUID inviteeId, String procedure) implements PersonCheck {}

    /** They do not, or the number does not exist: never said which. */
    record Wrong() implements PersonCheck {}

    /** Too many failures. */
    record Locked(Instant until) implements PersonCheck {}
}
