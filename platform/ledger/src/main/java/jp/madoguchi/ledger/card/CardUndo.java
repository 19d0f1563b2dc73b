package jp.madoguchi.ledger.card;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the last move of cards back: a move of its own to the state before, with a line of history that names the line it
 * takes back. What was counted or recorded with the move goes with it; the history keeps both.
 */
@Service
public class CardUndo {

    private static final String UNDO = """
            with asked as (
                select * from unnest(:ids::uuid[], :versions::int[]) as a (id, version)),
            locked as materialized (
                select c.id, c.state from asked a join ledger_card c on c.id = a.id
                where a.version < 0 or a.version = c.version
                order by c.id for update of c),
            last as (
                select distinct on (h.card_id) h.id, h.card_id, h.from_state, h.to_state, h.undoes
                from ledger_card_history h join locked l on l.id = h.card_id
                where h.from_state <> h.to_state
                order by h.card_id, h.id desc),
            back as (
                select last.* from last join locked l on l.id = last.card_id
                where last.undoes is null and l.state = last.to_state),
            undone as (
                update ledger_card c
                set state = b.from_state, version = c.version + 1, updated_at = :now,
                    revision = c.revision + case when (b.from_state = any(:ended::text[]))
                        <> (b.to_state = any(:ended::text[])) then 1 else 0 end,
                    no_shows = greatest(0, c.no_shows - case when b.to_state = 'NO_SHOW' then 1 else 0 end),
                    renotified_on = case when b.to_state = 'RENOTIFIED' then
                        (select (max(h.at) at time zone 'Asia/Tokyo')::date from ledger_card_history h
                         where h.card_id = c.id and h.to_state = 'RENOTIFIED' and h.undoes is null and h.id < b.id
                         and not exists (select 1 from ledger_card_history u where u.undoes = h.id))
                        else c.renotified_on end,
                    end_reason = '', handed_at = null, handed_by = '', face_match = '', id_papers = ''
                from back b where c.id = b.card_id
                returning c.id)
            insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at, undoes)
            select b.card_id, b.to_state, b.from_state, :reason, :source, :actor, :now, b.id
            from back b join undone u on u.id = b.card_id order by b.card_id
            returning card_id, from_state, to_state""";

    private final JdbcClient jdbc;
    private final CardStandings standings;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardUndo(
            JdbcClient jdbc,
            CardStandings standings,
            CurrentActor actor,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.actor = actor;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the last move of one card back.
     *
     * @param version that the screen showed
     * @throws OptimisticLockingFailureException when the card changed meanwhile
     * @throws IllegalArgumentException when the reason is empty
     */
    @Transactional
    public MoveResult undo(UUID id, int version, String reason) {
        CardStanding card = standings.of(List.of(id)).get(id);
        if (card == null || card.version() != version) {
            throw new OptimisticLockingFailureException("The card changed meanwhile: " + id);
        }
        MoveReport report = undoAll(List.of(new CardVersion(id, version)), reason, HistorySource.SCREEN);
        return report.moved().isEmpty() ? new MoveResult.Refused(Refusal.NOTHING_TO_UNDO) : new MoveResult.Moved();
    }

    /** Takes the last move of each of these cards back; those whose last move is none to take back stay. */
    @Transactional
    public MoveReport undoAll(Collection<CardVersion> cards, String reason, HistorySource source) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A move is taken back for a reason");
        }
        List<CardsMoved> undone = jdbc.sql(UNDO)
                .param("ids", cards.stream().map(card -> card.id().toString()).toArray(String[]::new))
                .param("versions", cards.stream().map(CardVersion::version).toArray(Integer[]::new))
                .param("ended", CardState.endedNames())
                .param("reason", reason.strip())
                .param("source", source.name())
                .param("actor", actor.get().toString())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new CardsMoved(
                        List.of(row.getObject(1, UUID.class)),
                        CardState.valueOf(row.getString(3)),
                        CardState.valueOf(row.getString(2))))
                .list();
        List<UUID> ids = undone.stream().flatMap(one -> one.cards().stream()).toList();
        if (ids.size() == 1) {
            audit.record(
                    AuditEntry.of("card.move-undone", "card", ids.getFirst().toString()));
        } else if (!ids.isEmpty()) {
            audit.record(new AuditEntry(
                    "cards.moves-undone", "cards", source.name(), Map.of("cards", Integer.toString(ids.size()))));
        }
        publish(undone);
        Map<UUID, Refusal> left = new HashMap<>();
        cards.forEach(card -> left.put(card.id(), Refusal.NOTHING_TO_UNDO));
        ids.forEach(left::remove);
        return new MoveReport(ids, left);
    }

    private void publish(List<CardsMoved> undone) {
        undone.stream()
                .collect(Collectors.groupingBy(
                        one -> Map.entry(one.to(), one.undone()),
                        Collectors.flatMapping(one -> one.cards().stream(), Collectors.toList())))
                .forEach((way, ids) -> events.publishEvent(new CardsMoved(ids, way.getKey(), way.getValue())));
    }
}
