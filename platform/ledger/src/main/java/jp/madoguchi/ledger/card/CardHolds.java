package jp.madoguchi.ledger.card;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a card from being disposed of: its person is in hospital, abroad and the like. */
@Service
public class CardHolds {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    CardHolds(JdbcClient jdbc, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets or lifts the hold, with a line of history.
     *
     * @throws OptimisticLockingFailureException when the card changed meanwhile
     */
    @Transactional
    public void set(UUID card, int version, boolean held, String reason) {
        int changed = jdbc.sql("""
                        with held as (
                            update ledger_card set held = :held, hold_reason = :reason, version = version + 1,
                                updated_at = :now
                            where id = :id and version = :version returning id, state)
                        insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at)
                        select id, state, state, :line, 'SCREEN', :actor, :now from held""")
                .param("held", held)
                .param("reason", held ? reason.strip() : "")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", card)
                .param("version", version)
                .param("line", (held ? "廃棄の保留 " : "廃棄の保留を解除 ") + reason.strip())
                .param("actor", actor.get().toString())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("The card changed meanwhile: " + card);
        }
        audit.record(AuditEntry.of(held ? "card.held" : "card.released", "card", card.toString()));
    }
}
