package jp.madoguchi.ledger.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Iterator;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.ledger.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards that changed since the last sealed file: {@link #open()}, write the file from {@link #people}, then
 * {@link #written}. A card that changes in between is sent again; a file that was never finished marks nothing.
 */
@Service
public class PeopleOutbox {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final SecureTokens tokens;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    PeopleOutbox(
            JdbcClient jdbc, Secrets secrets, SecureTokens tokens, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.tokens = tokens;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many people the next file would carry. */
    @Transactional(readOnly = true)
    public long pending() {
        return jdbc.sql("select count(*) from ledger_card where exported_revision is distinct from revision")
                .query(Long.class)
                .single();
    }

    /** Fixes which cards, in which revision, the next file carries. Batches that were left open before are dropped. */
    @Transactional
    public OutboxBatch open() {
        return open("select ?, id, revision from ledger_card where exported_revision is distinct from revision");
    }

    /** Fixes a batch of all cards there are, whether or not they were exported before. */
    @Transactional
    public OutboxBatch openWhole() {
        return open("select ?, id, revision from ledger_card");
    }

    /** Lets the next file carry these cards again; cards that are not there are left aside. */
    @Transactional
    public int sendAgain(Collection<UUID> cards) {
        return jdbc.sql("update ledger_card set exported_revision = null where id = any (?::uuid[])")
                .param(cards.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private OutboxBatch open(String which) {
        jdbc.sql("delete from ledger_outbox where state = 'OPEN'").update();
        var id = tokens.uuid7(clock);
        jdbc.sql("insert into ledger_outbox (id, state, cards, opened_by, opened_at) values (?, 'OPEN', 0, ?, ?)")
                .params(id, actor.get().toString(), Timestamp.from(clock.instant()))
                .update();
        int cards = jdbc.sql("insert into ledger_outbox_card (outbox_id, card_id, revision) " + which)
                .param(id)
                .update();
        jdbc.sql("update ledger_outbox set cards = ? where id = ?")
                .params(cards, id)
                .update();
        return new OutboxBatch(id, cards);
    }

    /** The people of a batch, read page by page while a file is written; only the fields of the mask are filled. */
    public Iterator<BookablePerson> people(OutboxBatch batch, FieldMask mask) {
        return new PeoplePages(jdbc, secrets, batch.id(), mask);
    }

    /**
     * Marks the batch's cards as exported, after its file is on the disk.
     *
     * @throws IllegalStateException when the batch was dropped or already marked
     */
    @Transactional
    public void written(OutboxBatch batch, String fileName) {
        int marked = jdbc.sql("""
                        update ledger_outbox set state = 'WRITTEN', file = ?, written_at = ?
                        where id = ? and state = 'OPEN'""")
                .params(fileName, Timestamp.from(clock.instant()), batch.id())
                .update();
        if (marked != 1) {
            throw new IllegalStateException("The batch is no longer open: " + batch.id());
        }
        jdbc.sql("""
                        update ledger_card c set exported_revision = o.revision
                        from ledger_outbox_card o where o.outbox_id = ? and o.card_id = c.id""").param(batch.id()).update();
        jdbc.sql("delete from ledger_outbox_card where outbox_id = ?")
                .param(batch.id())
                .update();
        audit.record(AuditEntry.of("people.exported", "outbox", batch.id().toString()));
    }
}
