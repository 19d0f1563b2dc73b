package jp.madoguchi.ledger.entry;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records old cards that are taken back; a later outcome is a line of its own. */
@Service
class OldCards {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    OldCards(JdbcClient jdbc, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<OldCard> of(UUID card) {
        return jdbc.sql("select * from ledger_old_card where card_id = ? order by id")
                .param(card)
                .query((row, number) -> new OldCard(
                        OldCard.Kind.valueOf(row.getString("kind")),
                        OldCard.Outcome.valueOf(row.getString("outcome")),
                        row.getString("note"),
                        row.getString("taken_by"),
                        row.getTimestamp("taken_at").toInstant()))
                .list();
    }

    @Transactional
    public void record(UUID card, OldCard.Kind kind, OldCard.Outcome outcome, String note) {
        jdbc.sql("""
                        insert into ledger_old_card (card_id, kind, outcome, note, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        card,
                        kind.name(),
                        outcome.name(),
                        note.strip(),
                        actor.get().toString(),
                        Timestamp.from(clock.instant()))
                .update();
        audit.record(new AuditEntry(
                "old-card.recorded", "card", card.toString(), Map.of("kind", kind.name(), "outcome", outcome.name())));
    }
}
