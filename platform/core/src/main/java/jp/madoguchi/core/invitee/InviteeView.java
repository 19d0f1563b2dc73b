package jp.madoguchi.core.invitee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may book. Hides itself in {@link #toString()}.
 *
 * @param reservationNumber 予約ID, 11 characters without hyphens
 * @param name null when the city lets no names travel
 */
public record InviteeView(
        UUID id,
        String procedure,
        String reservationNumber,
        @Nullable String name,
        @Nullable String storagePlace,
        boolean active) {

    @Override
    public String toString() {
        return "InviteeView[id=" + id + "]";
    }
}
