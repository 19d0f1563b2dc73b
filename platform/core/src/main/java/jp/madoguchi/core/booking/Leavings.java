package jp.madoguchi.core.booking;

import java.util.SortedMap;
import jp.madoguchi.core.slot.FreedPlaces;
import jp.madoguchi.core.slot.SlotCounter;
import jp.madoguchi.core.slot.SlotRuns;
import org.springframework.stereotype.Component;

/** What becomes of places that a hold leaves over: those that came from the waiting list go back to it first. */
@Component
class Leavings {
    private final HoldRows rows;
    private final SlotRuns runs;
    private final SlotCounter counter;
    private final FreedPlaces freed;
    private final HoldTimes times;

    Leavings(HoldRows rows, SlotRuns runs, SlotCounter counter, FreedPlaces freed, HoldTimes times) {
        this.rows = rows;
        this.runs = runs;
        this.counter = counter;
        this.freed = freed;
        this.times = times;
    }

    /** Gives the places of a hold back that is gone. */
    void giveBack(HoldState hold) {
        if (hold.reserved() > 0) {
            freed.freed(hold.takes());
        } else {
            hold.takes().forEach(counter::free);
        }
    }

    /**
     * Gives up what was reserved for people who do not come along. Call it before people are written.
     *
     * @throws LostRace when the hold is not any more what was read
     */
    HoldState trim(HoldState hold) {
        if (hold.reserved() <= hold.people().size()) {
            return hold;
        }
        SortedMap<Long, Integer> needed = runs.of(
                        hold.start(), times.places(hold.people().size()))
                .filter(takes -> Shift.of(hold.takes(), takes).more().isEmpty())
                .orElse(hold.takes());
        SortedMap<Long, Integer> left = Shift.of(hold.takes(), needed).less();
        if (left.isEmpty()) {
            return hold;
        }
        HoldState trimmed =
                rows.shrink(hold, needed).orElseThrow(() -> new LostRace("The hold has changed since it was read"));
        freed.freed(left);
        return trimmed;
    }
}
