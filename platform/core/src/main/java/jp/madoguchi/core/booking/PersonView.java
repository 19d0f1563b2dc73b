package jp.madoguchi.core.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a group. Hides itself in {@link #toString()}.
 *
 * @param reservationNumber 予約ID, 11 characters without hyphens
 * @param name null when the city lets no names travel
 */
public record PersonView(
        UUID inviteeId, String reservationNumber, @Nullable String name) {
    @Override
    public String toString() {
        return "PersonView[inviteeId=" + inviteeId + "]";
    }
}
