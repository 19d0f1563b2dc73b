package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.booking.AddPersonResult.Added;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.booking.AddPersonResult.Refused;
import jp.madoguchi.core.booking.Joiners.Joiner;
import jp.madoguchi.core.slot.SlotRuns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the group of a hold while its time is kept. */
@Service
class GroupTransactions {
    private final HoldRows rows;
    private final PlaceMoves moves;
    private final SlotRuns runs;
    private final HoldTimes times;
    private final Joiners joiners;

    GroupTransactions(HoldRows rows, PlaceMoves moves, SlotRuns runs, HoldTimes times, Joiners joiners) {
        this.rows = rows;
        this.moves = moves;
        this.runs = runs;
        this.times = times;
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
