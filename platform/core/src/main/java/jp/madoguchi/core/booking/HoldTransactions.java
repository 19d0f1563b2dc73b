package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a slot for a session that makes a booking. A citizen keeps one slot, in whichever session. */
@Service
class HoldTransactions {
    private final HoldWish wishes;
    private final HoldTaking taking;
    private final HoldRows rows;
    private final HeldElsewhere elsewhere;
    private final SweepPlan sweeps;
    private final Leavings leavings;
    private final HoldTimes times;

    HoldTransactions(
            HoldWish wishes,
            HoldTaking taking,
            HoldRows rows,
            HeldElsewhere elsewhere,
            SweepPlan sweeps,
            Leavings leavings,
            HoldTimes times) {
        this.wishes = wishes;
        this.taking = taking;
        this.rows = rows;
        this.elsewhere = elsewhere;
        this.sweeps = sweeps;
        this.leavings = leavings;
        this.times = times;
    }

    @Transactional
    public HoldResult hold(HoldCommand command) {
        List<OpenHold> holds = taking.lock(command);
        return switch (wishes.look(command)) {
            case HoldWish.Answer.No no -> no.result();
            case HoldWish.Answer.Yes yes -> {
                int people = holds.stream()
                        .filter(hold -> hold.own() && hold.forBooking() == null)
                        .mapToInt(OpenHold::people)
                        .sum();
                yield taking.take(command, holds, yes.start(), Math.max(1, people), null);
            }
        };
    }

    /** Keeps the place for another while; takes it again where it was given back (WCAG 2.2, 2.2.1). */
    @Transactional
    public Extension extend(byte[] sessionHash) {
        return rows.lock(sessionHash).map(this::extend).orElse(Extension.NO_DRAFT);
    }

    private Extension extend(HoldState hold) {
        Instant until = times.expiry();
        if (!hold.released()) {
            rows.resize(hold, hold.takes(), hold.longer(until));
            return Extension.KEPT;
        }
        sweeps.ensure(until);
        if (!elsewhere.takeAgain(hold)) {
            return Extension.FULL;
        }
        rows.revive(hold.id(), until);
        return Extension.KEPT;
    }

    /** Gives the places back and forgets what was typed. */
    @Transactional
    public void release(byte[] sessionHash) {
        rows.lock(sessionHash).ifPresent(hold -> {
            rows.delete(hold.id());
            if (!hold.released()) {
                leavings.giveBack(hold);
            }
        });
    }
}
