package jp.madoguchi.core.booking;

import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.invitee.ShownNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A person of a group. Hides itself in {@link #toString()}.
 *
 * @param reservationNumber 予約ID, 11 characters without hyphens
 * @param name null when the city lets no names travel
 */
public record PersonView(
        UUID inviteeId, String reservationNumber, @Nullable String name) {

    /**
     * The number by which a screen names the person.
     *
     * @param numbers what {@link ShownNumbers} tells of the group
     */
    public String shown(Map<UUID, String> numbers) {
        String own = numbers.get(inviteeId);
        return own == null ? ShownNumbers.printed(reservationNumber) : own;
    }

    @Override
    public String toString() {
        return "PersonView[inviteeId=" + inviteeId + "]";
    }
}
