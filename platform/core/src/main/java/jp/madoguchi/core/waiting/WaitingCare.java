package jp.madoguchi.core.waiting;

import org.springframework.stereotype.Service;

/** One look after the bound city's list: what is over ends, and what is there is offered. */
@Service
public class WaitingCare {
    private final LineRows rows;
    private final OfferEnds ends;
    private final WaitingRound round;

    WaitingCare(LineRows rows, OfferEnds ends, WaitingRound round) {
        this.rows = rows;
        this.ends = ends;
        this.round = round;
    }

    /** What was found. */
    public enum Found {
        SOMEBODY,
        NOBODY,
        NO_LIST
    }

    /** Safe to be called at any time, by several at once. */
    public Found look() {
        rows.due().forEach(ends::lapse);
        if (!round.kept()) {
            rows.endAll();
            rows.forgetOld();
            return Found.NO_LIST;
        }
        rows.endUseless();
        rows.forgetOld();
        round.offerAll();
        return rows.anybody() ? Found.SOMEBODY : Found.NOBODY;
    }
}
