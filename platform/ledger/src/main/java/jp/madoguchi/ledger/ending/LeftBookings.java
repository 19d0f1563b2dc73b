package jp.madoguchi.ledger.ending;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.card.CardsMoved;
import jp.madoguchi.ledger.port.BookedVisit;
import jp.madoguchi.ledger.port.Bookings;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people whose rows ended and who still have a visit booked, until staff saw to it. Bookings are asked for when the
 * list is shown, so that one which a later file brings is seen as well.
 */
@Service
class LeftBookings {

    /** No visit is booked farther ahead. */
    private static final Duration LOOK_BACK = Duration.ofDays(400);

    private static final int PART = 1_000;

    private final JdbcClient jdbc;
    private final Cards cards;
    private final Bookings bookings;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    LeftBookings(JdbcClient jdbc, Cards cards, Bookings bookings, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.bookings = bookings;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes what ended without a hand-over, and forgets what was taken back; in the transaction of the move. */
    @EventListener
    void heard(CardsMoved moved) {
        String[] ids = moved.cards().stream().map(UUID::toString).toArray(String[]::new);
        if (moved.to().ended() && !moved.to().handedOver()) {
            jdbc.sql("""
                            insert into ledger_card_ending (card_id, ended_at)
                            select id, ? from unnest(?::uuid[]) as e (id) on conflict (card_id) do nothing""").params(Timestamp.from(clock.instant()), ids).update();
        } else if (!moved.to().ended()) {
            jdbc.sql("delete from ledger_card_ending where card_id = any(?::uuid[])")
                    .params(List.of((Object) ids))
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public List<LeftBooking> open() {
        Map<UUID, Instant> ended = new LinkedHashMap<>();
        jdbc.sql("""
                        select card_id, ended_at from ledger_card_ending
                        where settled_at is null and ended_at > ? order by ended_at desc, card_id""").param(Timestamp.from(clock.instant().minus(LOOK_BACK))).query(row -> {
            ended.put(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant());
        });
        List<UUID> ids = List.copyOf(ended.keySet());
        List<LeftBooking> left = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PART) {
            Map<UUID, BookedVisit> visits = bookings.activeOf(ids.subList(from, Math.min(ids.size(), from + PART)));
            for (CardView card : cards.find(visits.keySet())) {
                BookedVisit visit = visits.get(card.id());
                Instant at = ended.get(card.id());
                if (visit != null && at != null) {
                    left.add(new LeftBooking(card, at, visit));
                }
            }
        }
        return left;
    }

    /** Takes a person off the list. */
    @Transactional
    public void settle(UUID card, String note) {
        int settled = jdbc.sql("""
                        update ledger_card_ending set settled_at = ?, settled_by = ?, note = ?
                        where card_id = ? and settled_at is null""")
                .params(Timestamp.from(clock.instant()), actor.get().toString(), note.strip(), card)
                .update();
        if (settled == 1) {
            audit.record(AuditEntry.of("ending.settled", "card", card.toString()));
        }
    }
}
