package jp.madoguchi.agent.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.ledger.exchange.PeopleOutbox;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of people whom the city did not take, to be worked through. */
@Service
class RefusedRows {

    private final JdbcClient jdbc;
    private final PeopleOutbox outbox;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    RefusedRows(JdbcClient jdbc, PeopleOutbox outbox, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many are left. */
    @Transactional(readOnly = true)
    public long open() {
        return jdbc.sql("SELECT count(*) FROM agent_refused_row WHERE done_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** Those that are left, the latest file first. */
    @Transactional(readOnly = true)
    public List<RefusedRow> list() {
        return jdbc.sql(
                        "SELECT r.sequence, r.card_id, c.reservation_number, c.name, r.reason, r.told_at"
                                + " FROM agent_refused_row r LEFT JOIN ledger_card c ON c.id = r.card_id"
                                + " WHERE r.done_at IS NULL ORDER BY r.sequence DESC, c.reservation_number, r.card_id LIMIT 1000")
                .query(DataClassRowMapper.newInstance(RefusedRow.class))
                .list();
    }

    /** Lets the next file carry these people again, and takes them from the list. */
    @Transactional
    public int sendAgain(List<UUID> cards) {
        outbox.sendAgain(cards);
        int done = jdbc.sql("UPDATE agent_refused_row SET done_by = ?, done_at = ?"
                        + " WHERE done_at IS NULL AND card_id = ANY (?::uuid[])")
                .params(actor.get().id(), Timestamp.from(clock.instant()), strings(cards))
                .update();
        audit.record(AuditEntry.of("refused-people.sent-again", "people", Integer.toString(done)));
        return done;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Receipt receipt) {
        receipt.refused()
                .forEach(row -> jdbc.sql("INSERT INTO agent_refused_row (sequence, card_id, reason, told_at)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(receipt.sequence(), row.personId(), row.reason(), Timestamp.from(clock.instant()))
                        .update());
    }

    private static String[] strings(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
