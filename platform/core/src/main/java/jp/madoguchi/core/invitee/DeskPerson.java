package jp.madoguchi.core.invitee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as staff who book see one. Hides itself in {@link #toString()}.
 *
 * @param reservationNumber 予約ID in groups
 * @param procedure its code
 * @param script what is told to a caller after booking, or ""
 * @param name null when the city lets no names travel; so are address and birthDate
 * @param birthDate {@code yyyy-MM-dd}; an unknown month or day is {@code 00}
 * @param active whether the person may book
 * @param bookedAt the place of the booking that stands, or null
 */
public record DeskPerson(
        UUID id,
        String reservationNumber,
        String procedure,
        String procedureName,
        String slotGroup,
        String script,
        @Nullable String name,
        @Nullable String address,
        @Nullable String birthDate,
        @Nullable String storagePlace,
        boolean active,
        @Nullable Long bookedAt) {

    @Override
    public String toString() {
        return "DeskPerson[id=" + id + "]";
    }
}
