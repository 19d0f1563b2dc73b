package jp.madoguchi.core.counter;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.calendar.DayHours;
import jp.madoguchi.core.calendar.DayHours.DaySession;
import jp.madoguchi.core.counter.ArrivalResult.Reason;

/**
 * Whether somebody without a booking is served. Where a procedure is booked on extra opening days alone, nobody needs a
 * booking on the others, and everybody does on those.
 */
final class WalkInRules {

    private WalkInRules() {}

    /**
     * Why not, or empty.
     *
     * @param extraOnly whether the procedure is booked on extra opening days alone
     * @param now of Asia/Tokyo
     */
    static Optional<Reason> refusal(boolean extraOnly, String slotGroup, DayHours hours, LocalTime now) {
        if (!hours.isOpen()) {
            return Optional.of(Reason.CLOSED);
        }
        return extraOnly && needsBooking(slotGroup, hours, now) ? Optional.of(Reason.NEEDS_BOOKING) : Optional.empty();
    }

    private static boolean needsBooking(String slotGroup, DayHours hours, LocalTime now) {
        Optional<DaySession> present = hours.at(slotGroup, now);
        if (present.isPresent()) {
            return present.get().extra();
        }
        List<DaySession> sessions = hours.sessions();
        return !sessions.isEmpty() && sessions.stream().allMatch(DaySession::extra);
    }
}
