package jp.madoguchi.ledger.importing;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.CardsMoved;
import jp.madoguchi.ledger.card.EndReason;
import jp.madoguchi.ledger.card.HistorySource;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveFields;
import jp.madoguchi.ledger.ending.CardEndings;
import jp.madoguchi.ledger.ending.Ending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the cards that {@link EndingSearch} found and keeps where they stood. */
@Component
class EndingWriter {

    private final JdbcClient jdbc;
    private final CardEndings endings;
    private final CardMoves moves;
    private final ApplicationEventPublisher events;

    EndingWriter(JdbcClient jdbc, CardEndings endings, CardMoves moves, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.endings = endings;
        this.moves = moves;
        this.events = events;
    }

    /** Ends them and answers how many; one that another transaction ended meanwhile is passed over. */
    int end(TargetKind target, ImportStamp stamp) {
        jdbc.sql("""
                        insert into ledger_import_before (import_id, card_id, state_before, state_after, version_after)
                        select ?, c.id, c.state, c.state, c.version
                        from ledger_card c join ledger_import_ending e on e.card_id = c.id""").param(stamp.importId()).update();
        if (target == TargetKind.DONE) {
            clear(stamp);
            issue(stamp);
        } else {
            endings.end(leavers(), stamp.reason(), HistorySource.IMPORT);
        }
        jdbc.sql("""
                        update ledger_import_before b set state_after = c.state, version_after = c.version
                        from ledger_card c where b.import_id = ? and c.id = b.card_id""").param(stamp.importId()).update();
        jdbc.sql(
                        "delete from ledger_import_before where import_id = ? and state_before = state_after and before is null")
                .param(stamp.importId())
                .update();
        return jdbc.sql("select count(*) from ledger_import_before where import_id = ?")
                .param(stamp.importId())
                .query(Integer.class)
                .single();
    }

    private List<Ending> leavers() {
        return jdbc.sql("""
                        select e.card_id, r.end_reason from ledger_import_ending e
                            join ledger_import_row r using (line) order by e.card_id""")
                .query((row, number) ->
                        new Ending(new Ending.Row(row.getObject(1, UUID.class)), EndReason.valueOf(row.getString(2))))
                .list();
    }

    /** Renewals: 消込済. */
    private void clear(ImportStamp stamp) {
        List<CardVersion> renewals = jdbc.sql("""
                        select e.card_id from ledger_import_ending e join ledger_card c on c.id = e.card_id
                        where c.kind = ? order by e.card_id""")
                .param(CardKind.RENEWAL.name())
                .query((row, number) -> CardVersion.any(row.getObject(1, UUID.class)))
                .list();
        Move move = new Move(CardState.CLEARED, MoveFields.because(stamp.reason()), HistorySource.IMPORT);
        for (int from = 0; from < renewals.size(); from += CardMoves.MOST) {
            List<CardVersion> part = renewals.subList(from, Math.min(renewals.size(), from + CardMoves.MOST));
            moves.moveAll(part, move, "import", stamp.importId().toString());
        }
    }

    /** Issue: the list tells of a hand-over that happened, from whatever state the ledger last heard of. */
    private void issue(ImportStamp stamp) {
        List<UUID> issued = jdbc.sql("""
                        with chosen as (
                            select c.id, c.state as before, r.change_date
                            from ledger_import_ending e join ledger_import_row r using (line)
                                join ledger_card c on c.id = e.card_id
                            where c.kind = :kind and c.state <> all(:ended::text[])
                            order by c.id for update of c),
                        moved as (
                            update ledger_card c set state = :to, version = c.version + 1, revision = c.revision + 1,
                                updated_at = :at, handed_at = chosen.change_date::timestamp at time zone 'Asia/Tokyo'
                            from chosen where c.id = chosen.id
                            returning c.id, chosen.before, c.handed_at)
                        insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at,
                            handed_at)
                        select id, before, :to, :reason, :source, :actor, :at, handed_at from moved order by id
                        returning card_id""")
                .param("kind", CardKind.ISSUE.name())
                .param("ended", CardState.endedNames())
                .param("to", CardState.ISSUED.name())
                .param("reason", stamp.reason())
                .param("source", HistorySource.IMPORT.name())
                .param("actor", stamp.actor())
                .param("at", Timestamp.from(stamp.at()))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        if (!issued.isEmpty()) {
            events.publishEvent(new CardsMoved(issued, CardState.ISSUED, CardState.ISSUED));
        }
    }
}
