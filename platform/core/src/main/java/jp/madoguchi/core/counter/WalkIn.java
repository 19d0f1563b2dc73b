package jp.madoguchi.core.counter;

import java.util.UUID;

/**
 * Somebody without a booking. Hides itself in {@link #toString()}.
 *
 * @param people who come together, 1 to 20
 * @param reservation 予約ID as it was typed, or ""
 * @param request the form's own number: sent twice it is one walk-in
 */
public record WalkIn(long facilityId, String procedure, int people, String reservation, UUID request) {

    /** So many people at most may come together. */
    public static final int MOST_PEOPLE = 20;

    @Override
    public String toString() {
        return "WalkIn[request=" + request + "]";
    }
}
