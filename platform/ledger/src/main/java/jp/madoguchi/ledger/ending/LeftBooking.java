package jp.madoguchi.ledger.ending;

import java.time.Instant;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.ShownTime;
import jp.madoguchi.ledger.port.BookedVisit;

/** A person whose row ended and who still has a visit booked. */
public record LeftBooking(CardView card, Instant endedAt, BookedVisit visit) {

    public String shownTime() {
        return ShownTime.of(endedAt);
    }

    @Override
    public String toString() {
        return "LeftBooking[" + card.id() + "]";
    }
}
