package jp.madoguchi.core.invitee;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person to whom a typed number belongs. Hides itself in {@link #toString()}. */
@SuppressWarnings("ArrayRecordComponent")
record Candidate(
        UUID id,
        String procedure,
        String reservationNumber,
        @Nullable String serialNumber,
        byte @Nullable [] passwordHmac,
        byte @Nullable [] mmddHmac,
        byte @Nullable [] citizenKey,
        boolean active) {

    /** Whether name and birth date are known of both, and equal. */
    boolean isSameCitizenAs(Candidate other) {
        return citizenKey != null && Arrays.equals(citizenKey, other.citizenKey);
    }

    @Override
    public String toString() {
        return "Candidate[id=" + id + "]";
    }
}
