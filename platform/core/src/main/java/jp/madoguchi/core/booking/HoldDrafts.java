package jp.madoguchi.core.booking;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What sessions are booking. */
@Component
class HoldDrafts {
    private final HoldRows rows;
    private final HoldTimes times;

    HoldDrafts(HoldRows rows, HoldTimes times) {
        this.rows = rows;
        this.times = times;
    }

    Optional<Draft> find(byte[] sessionHash) {
        return rows.read(sessionHash).map(hold -> hold.draft(times.clock().instant()));
    }

    void keepTyped(byte[] sessionHash, ContactForm typed) {
        rows.keepTyped(sessionHash, typed);
    }

    int placesFor(int groupSize) {
        return times.places(groupSize);
    }
}
