package jp.madoguchi.core.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit of an operator to the bound city.
 *
 * @param operator     the operator's account
 * @param operatorName the operator's name
 * @param reason       why, in the operator's words
 * @param minutes      how long it may last from its opening
 * @param state        where it stands
 * @param answeredBy   the account that allowed or refused it; {@code consent} where the city's setting did
 * @param note         what the city's staff wrote with their answer; may be empty
 * @param endsAt       its limit, once it is open
 * @param endedBy      the account that ended it; {@code limit} or {@code consent} where nobody did
 */
public record Visit(
        UUID id,
        String operator,
        String operatorName,
        String reason,
        int minutes,
        VisitScope scope,
        State state,
        Instant requestedAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        String note,
        @Nullable Instant openedAt,
        @Nullable Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** How long a request waits for an answer. */
    public static final Duration WAITS = Duration.ofDays(7);

    /** How long a visit that was allowed may be opened. */
    public static final Duration ALLOWED_FOR = Duration.ofHours(24);

    /** Where a visit stands. */
    public enum State {
        REQUESTED,
        ALLOWED,
        REFUSED,
        OPEN,
        ENDED,
        /** Asked for or allowed, and nobody answered or came in time. */
        LAPSED
    }

    /** The state at an instant: time ends requests, permissions and visits without anybody's doing. */
    static State at(
            Instant now, State stored, Instant requestedAt, @Nullable Instant answeredAt, @Nullable Instant end) {
        return switch (stored) {
            case REQUESTED -> requestedAt.plus(WAITS).isAfter(now) ? stored : State.LAPSED;
            case ALLOWED -> answeredAt != null && answeredAt.plus(ALLOWED_FOR).isAfter(now) ? stored : State.LAPSED;
            case OPEN -> end != null && end.isAfter(now) ? stored : State.ENDED;
            default -> stored;
        };
    }

    @Override
    public String toString() {
        return "Visit[" + id + ", " + operator + ", " + state + "]";
    }
}
