package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a session places that were kept for its person elsewhere: they stay counted, and become its hold. */
@Service
public class ReservedPlaces {
    /** The constraint by which a citizen has one open hold. */
    public static final String ONE_HOLD = HeldElsewhere.ONE_HOLD;

    private final HoldWish wishes;
    private final HoldTaking taking;
    private final HoldRows rows;
    private final HoldTimes times;
    private final CityTasks tasks;

    ReservedPlaces(HoldWish wishes, HoldTaking taking, HoldRows rows, HoldTimes times, CityTasks tasks) {
        this.wishes = wishes;
        this.taking = taking;
        this.rows = rows;
        this.times = times;
        this.tasks = tasks;
    }

    /**
     * Makes the hold, in the caller's transaction; what the session and the person kept before is given back.
     *
     * @param places counted already, by slot id; of {@code command} it is the first
     * @param people for whom they are, whether or not they stand beside the hold yet
     * @param until kept so long at least
     * @param email what the form begins with
     * @return held, or why the rules do not allow it (nothing has changed then)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HoldResult keep(
            HoldCommand command, SortedMap<Long, Integer> places, int people, Instant until, String email) {
        List<OpenHold> holds = taking.lock(command);
        if (wishes.look(command) instanceof HoldWish.Answer.No no) {
            return no.result();
        }
        Instant usual = times.expiry();
        Instant end = until.isAfter(usual) ? until : usual;
        UUID id = taking.keep(command, holds, places, people, end);
        rows.keepTyped(command.sessionHash(), new ContactForm(email, "", false));
        tasks.schedule(List.of(HoldExpiryTask.of(id, end)));
        return new HoldResult.Held(id, end);
    }
}
