package jp.madoguchi.ledger.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.ledger.card.CardUndo;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.HistorySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a whole import back: new cards go unless they were used since, changed cards get their values before back unless
 * those changed again, ended cards return unless they moved since. What is left is listed with its reason. The same file
 * can be imported again afterwards.
 */
@Service
class ImportUndo {

    /** Why a new card stays; the first that fits. */
    private static final String KEEP_USED = """
            insert into ledger_import_kept (import_id, card_id, reason)
            select c.source_import, c.id, case
                when exists (select from ledger_booking_person b where b.card_id = c.id) then 'BOOKED'
                when exists (select from ledger_notice_card n where n.card_id = c.id) then 'PRINTED'
                when c.exported_revision is not null
                    or exists (select from ledger_outbox_card o where o.card_id = c.id) then 'EXPORTED'
                when c.state <> 'IMPORTED'
                    or exists (select from ledger_card_history h where h.card_id = c.id and h.from_state <> h.to_state)
                    then 'MOVED'
                when exists (select from ledger_import_before b where b.card_id = c.id) then 'IMPORTED'
                else 'USED' end
            from ledger_card c
            where c.source_import = :import and (c.version > 0 or c.exported_revision is not null
                or exists (select from ledger_booking_person b where b.card_id = c.id)
                or exists (select from ledger_notice_card n where n.card_id = c.id)
                or exists (select from ledger_outbox_card o where o.card_id = c.id)
                or exists (select from ledger_card r where r.replaces = c.id))""";

    private static final String REMOVE = """
            delete from ledger_card c where c.source_import = :import
                and not exists (select from ledger_import_kept k where k.import_id = :import and k.card_id = c.id)""";

    private static final String RESTORE = """
            with restored as (
                update ledger_card c set\s""" + CardImage.RESTORE + """
                    , version = c.version + 1, revision = c.revision + 1, updated_at = :at
                from ledger_import_before i, jsonb_populate_record(null::ledger_card, i.before) b
                where i.import_id = :import and i.card_id = c.id and i.after =\s""" + CardImage.OF_CARD + """

                returning c.id, c.state)
            insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at)
            select id, state, state, :reason, 'IMPORT', :actor, :at from restored order by id""";

    private static final String KEEP_CHANGED = """
            insert into ledger_import_kept (import_id, card_id, reason)
            select i.import_id, i.card_id, 'CHANGED'
            from ledger_import_before i join ledger_card c on c.id = i.card_id
            where i.import_id = :import and i.before is not null and i.after <>\s""" + CardImage.OF_CARD;

    private final JdbcClient jdbc;
    private final ImportSession session;
    private final CardUndo moves;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    ImportUndo(
            JdbcClient jdbc, ImportSession session, CardUndo moves, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.session = session;
        this.moves = moves;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when it was undone before, does not exist or is too old: nothing was done. */
    @Transactional
    public boolean undo(UUID id) {
        Instant now = clock.instant();
        String who = actor.get().toString();
        int claimed = jdbc.sql("""
                        update ledger_import set state = 'UNDONE', undone_by = ?, undone_at = ?
                        where id = ? and state = 'CONFIRMED' and confirmed_at >= ?""")
                .params(who, Timestamp.from(now), id, Timestamp.from(now.minus(ImportTransaction.UNDOABLE)))
                .update();
        if (claimed == 0) {
            return false;
        }
        session.begin();
        String reason = "取込の取り消し：" + fileName(id);
        jdbc.sql("""
                        select count(*) from (select c.id from ledger_card c where c.source_import = ? or c.id in
                            (select card_id from ledger_import_before where import_id = ?)
                            order by c.id for update) locked""").params(id, id).query(Long.class).single();
        run(KEEP_USED, id);
        int removed = run(REMOVE, id);
        int reopened = reopen(id, reason);
        run(KEEP_CHANGED, id);
        int restored = jdbc.sql(RESTORE)
                .param("import", id)
                .param("reason", reason)
                .param("actor", who)
                .param("at", Timestamp.from(now))
                .update();
        jdbc.sql("delete from ledger_import_before where import_id = ?")
                .param(id)
                .update();
        jdbc.sql("update ledger_import set removed = ?, restored = ?, reopened = ? where id = ?")
                .params(removed, restored, reopened, id)
                .update();
        audit.record(new AuditEntry(
                "import.undone",
                "import",
                id.toString(),
                Map.of(
                        "removed", Integer.toString(removed),
                        "restored", Integer.toString(restored),
                        "reopened", Integer.toString(reopened))));
        return true;
    }

    private int reopen(UUID id, String reason) {
        List<CardVersion> ended = jdbc.sql("""
                        select card_id, version_after from ledger_import_before
                        where import_id = ? and state_before <> state_after order by card_id""")
                .param(id)
                .query((row, number) -> new CardVersion(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
        if (ended.isEmpty()) {
            return 0;
        }
        List<UUID> reopened = moves.undoAll(ended, reason, HistorySource.IMPORT).moved();
        jdbc.sql("""
                        insert into ledger_import_kept (import_id, card_id, reason)
                        select import_id, card_id, 'MOVED' from ledger_import_before
                        where import_id = ? and state_before <> state_after and card_id <> all(?::uuid[])""")
                .params(id, reopened.stream().map(UUID::toString).toArray(String[]::new))
                .update();
        return reopened.size();
    }

    private String fileName(UUID id) {
        return jdbc.sql("select file_name from ledger_import where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private int run(String sql, UUID id) {
        return jdbc.sql(sql).param("import", id).update();
    }
}
