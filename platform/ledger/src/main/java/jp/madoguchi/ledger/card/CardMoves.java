package jp.madoguchi.ledger.card;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves cards from state to state, each move with a line of history. */
@Service
public class CardMoves {

    private final CardRepository cards;
    private final CardHistoryRepository history;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    CardMoves(
            CardRepository cards,
            CardHistoryRepository history,
            JdbcClient jdbc,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.cards = cards;
        this.history = history;
        this.jdbc = jdbc;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves one card.
     *
     * @param version that the screen showed
     * @throws OptimisticLockingFailureException when the card changed meanwhile
     * @throws IllegalArgumentException when there is no such move or card
     */
    @Transactional
    public void move(UUID id, int version, CardState to, String reason) {
        Card card = cards.findById(id).orElseThrow(() -> new IllegalArgumentException("No such card: " + id));
        if (!card.isVersion(version)) {
            throw new OptimisticLockingFailureException("The card changed meanwhile: " + id);
        }
        Instant now = clock.instant();
        CardState from = card.state();
        card.moveTo(to, now);
        history.save(new CardHistory(id, from, to, reason, actor.get().toString(), now));
        audit.record(new AuditEntry("card.moved", "card", id.toString(), Map.of("from", from.name(), "to", to.name())));
    }

    /**
     * Moves all cards of a print run that stand right before {@code to}; the others stay.
     *
     * @return how many moved
     * @throws IllegalArgumentException when no state comes right before {@code to}
     */
    @Transactional
    public int movePrinted(UUID notice, CardState to, String reason) {
        CardState from =
                CardStates.before(to).orElseThrow(() -> new IllegalArgumentException("Nothing comes before " + to));
        Timestamp now = Timestamp.from(clock.instant());
        int moved = jdbc.sql("""
                        with moved as (
                            update ledger_card c set state = :to, version = version + 1, updated_at = :now
                            from ledger_notice_card n
                            where n.notice_id = :notice and n.printed and n.card_id = c.id and c.state = :from
                            returning c.id)
                        insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at)
                        select id, :from, :to, :reason, 'SCREEN', :actor, :now from moved""")
                .param("to", to.name())
                .param("from", from.name())
                .param("now", now)
                .param("notice", notice)
                .param("reason", reason)
                .param("actor", actor.get().toString())
                .update();
        audit.record(new AuditEntry(
                "cards.moved", "notice", notice.toString(), Map.of("to", to.name(), "cards", Integer.toString(moved))));
        return moved;
    }
}
