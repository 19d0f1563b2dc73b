package jp.madoguchi.core.invitee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a search has found. Hides itself in {@link #toString()}.
 *
 * @param reservationNumber 予約ID in groups
 * @param procedure its name
 * @param name null when the city lets no names travel; so are the two after it
 * @param birthDate {@code yyyy-MM-dd}; an unknown month or day is {@code 00}
 * @param active whether the person may book
 * @param booked whether a booking stands
 */
public record PersonHit(
        UUID id,
        String reservationNumber,
        String procedure,
        @Nullable String name,
        @Nullable String address,
        @Nullable String birthDate,
        boolean active,
        boolean booked) {

    @Override
    public String toString() {
        return "PersonHit[id=" + id + "]";
    }
}
