package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.booking.AddPersonResult.Added;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.booking.AddPersonResult.Refused;
import jp.madoguchi.core.booking.Joiners.Joiner;
import jp.madoguchi.core.slot.SlotRuns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the group of a hold while its time is kept, and how long it is kept. */
@Service
class GroupTransactions {
    private final HoldRows rows;
    private final PlaceMoves moves;
    private final SlotRuns runs;
    private final Leavings leavings;
    private final HoldTimes times;
    private final SweepPlan sweeps;
    private final Joiners joiners;

    GroupTransactions(
            HoldRows rows,
            PlaceMoves moves,
            SlotRuns runs,
            Leavings leavings,
            HoldTimes times,
            SweepPlan sweeps,
            Joiners joiners) {
        this.rows = rows;
        this.moves = moves;
        this.runs = runs;
        this.leavings = leavings;
        this.times = times;
        this.sweeps = sweeps;
        this.joiners = joiners;
    }

    /** Adds a person whose number and password were right. */
    @Transactional
    public AddPersonResult add(byte[] sessionHash, UUID inviteeId) {
        Optional<HoldState> held = rows.lock(sessionHash);
        if (held.isEmpty()) {
            return new Refused(Reason.NO_DRAFT);
        }
        HoldState hold = held.get();
        Optional<Reason> no = refusal(hold, inviteeId);
        if (no.isPresent()) {
            return new Refused(no.get());
        }
        int people = hold.people().size() + 1;
        Optional<SortedMap<Long, Integer>> takes = runs.of(hold.start(), times.places(hold.counted(people)));
        if (takes.isEmpty() || !hold.released() && !grow(hold, takes.get())) {
            return new Refused(Reason.NO_ROOM);
        }
        rows.addPerson(hold.id(), inviteeId);
        rows.resize(hold, takes.get(), hold.longer(times.expiry()));
        return new Added(people);
    }

    @Transactional
    public void remove(byte[] sessionHash, UUID inviteeId) {
        rows.lock(sessionHash)
                .filter(hold -> hold.has(inviteeId))
                .filter(hold -> !hold.owner().inviteeId().equals(inviteeId))
                .ifPresent(hold -> {
                    int places = times.places(hold.counted(hold.people().size() - 1));
                    SortedMap<Long, Integer> takes = runs.of(hold.start(), places)
                            .filter(fewer ->
                                    Shift.of(hold.takes(), fewer).more().isEmpty())
                            .orElse(hold.takes());
                    rows.removePerson(hold.id(), inviteeId);
                    if (!hold.released()) {
                        Shift.of(hold.takes(), takes).less().forEach(moves::free);
                    }
                    rows.resize(hold, takes, hold.longer(times.expiry()));
                });
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
        if (!moves.take(hold.takes(), Set.of())) {
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

    /** Whoever was let into a full slot is let in with the family. */
    private boolean grow(HoldState hold, SortedMap<Long, Integer> takes) {
        boolean fits = moves.move(hold.takes(), takes);
        if (!fits && hold.overReason() != null) {
            moves.moveBeyond(hold.takes(), takes);
            return true;
        }
        return fits;
    }

    private Optional<Reason> refusal(HoldState hold, UUID inviteeId) {
        Optional<Joiner> joiner = joiners.look(inviteeId, hold.id(), null);
        if (joiner.map(Joiner::beside).orElse(false)) {
            return Optional.of(Reason.IN_GROUP);
        }
        if (hold.people().size() >= times.mostPeople()) {
            return Optional.of(Reason.GROUP_FULL);
        }
        if (!joiner.map(Joiner::slotGroup).equals(Optional.of(hold.slot().slotGroup()))) {
            return Optional.of(Reason.OTHER_PROCEDURE);
        }
        return joiner.map(Joiner::booked).orElse(false) ? Optional.of(Reason.ALREADY_BOOKED) : Optional.empty();
    }
}
