package jp.madoguchi.core.booking;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a slot for a session that makes a booking. A person keeps one slot, in whichever session. */
@Service
class HoldTransactions {
    private final HoldWish wishes;
    private final HoldTaking taking;

    HoldTransactions(HoldWish wishes, HoldTaking taking) {
        this.wishes = wishes;
        this.taking = taking;
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
}
