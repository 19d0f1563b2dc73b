package jp.madoguchi.core.invitee;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident who is signed in. Hides itself in {@link #toString()}.
 *
 * @param hash SHA-256 of the cookie's token: the key of holds
 * @param numbers of the notice
 * @param name null when the city lets no names travel
 * @param email the address of the link by which the resident came; null without one
 */
@SuppressWarnings("ArrayRecordComponent")
public record ResidentSession(
        byte[] hash,
        UUID inviteeId,
        NoticeNumbers numbers,
        String slotGroup,
        @Nullable String name,
        @Nullable String email,
        Instant expiresAt) {

    /** The procedure's code. */
    public String procedure() {
        return numbers.procedure();
    }

    @Override
    public String toString() {
        return "ResidentSession[inviteeId=" + inviteeId + "]";
    }
}
