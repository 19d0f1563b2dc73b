package jp.madoguchi.core.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a hold. Hides itself in {@link #toString()}. */
record HeldPerson(
        UUID inviteeId, String reservationNumber, @Nullable String name, String procedure, boolean active) {

    PersonView view() {
        return new PersonView(inviteeId, reservationNumber, name);
    }

    @Override
    public String toString() {
        return "HeldPerson[inviteeId=" + inviteeId + "]";
    }
}
