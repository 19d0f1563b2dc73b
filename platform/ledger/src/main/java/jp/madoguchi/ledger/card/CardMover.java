package jp.madoguchi.ledger.card;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves one card or thousands in one statement, which locks them in the order of their ids. */
@Component
class CardMover {

    private static final String MOVE = """
            with asked as (
                select * from unnest(:ids::uuid[], :versions::int[]) as a (id, version)),
            ways as (
                select * from unnest(:kinds::text[], :froms::text[]) as w (kind, state)),
            chosen as materialized (
                select c.id, c.state as before
                from asked a join ledger_card c on c.id = a.id join ways w on w.kind = c.kind and w.state = c.state
                where (a.version < 0 or a.version = c.version) and not (c.held and :disposal)
                order by c.id for update of c),
            moved as (
                update ledger_card c
                set state = :to, version = c.version + 1, updated_at = :now,
                    revision = c.revision
                        + case when (chosen.before = any(:ended::text[])) <> :endsThere then 1 else 0 end,
                    no_shows = c.no_shows + :noShow,
                    renotified_on = coalesce(:renotifiedOn::date, c.renotified_on),
                    end_reason = :endReason,
                    handed_at = :handedAt::timestamptz, handed_by = :handedBy, face_match = :faceMatch,
                    id_papers = :papers
                from chosen where c.id = chosen.id
                returning c.id, chosen.before)
            insert into ledger_card_history (card_id, from_state, to_state, reason, source, actor, at, end_reason,
                handed_at, handed_by, face_match, id_papers)
            select id, before, :to, :reason, :source, :actor, :now, :endReason, :handedAt::timestamptz, :handedBy,
                :faceMatch, :papers
            from moved order by id
            returning card_id""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    CardMover(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those that moved; another that changed meanwhile or cannot go there stays as it is. */
    List<UUID> move(List<CardVersion> cards, Move move, StateRules rules) {
        List<String> kinds = new ArrayList<>();
        List<String> froms = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            rules.table(kind).sources(move.to()).forEach(from -> {
                kinds.add(kind.name());
                froms.add(from.name());
            });
        }
        CardState to = move.to();
        MoveFields fields = move.fields();
        Instant now = clock.instant();
        return jdbc.sql(MOVE)
                .param("ids", cards.stream().map(card -> card.id().toString()).toArray(String[]::new))
                .param("versions", cards.stream().map(CardVersion::version).toArray(Integer[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("froms", froms.toArray(String[]::new))
                .param("ended", CardState.endedNames())
                .param("disposal", to == CardState.TO_DISPOSE || to == CardState.DISPOSED)
                .param("to", to.name())
                .param("endsThere", to.ended())
                .param("noShow", to == CardState.NO_SHOW ? 1 : 0)
                .param("renotifiedOn", to == CardState.RENOTIFIED ? LocalDate.now(clock) : null)
                .param("now", Timestamp.from(now))
                .param("reason", fields.reason())
                .param("source", move.source().name())
                .param("actor", actor.get().toString())
                .param(
                        "endReason",
                        fields.endReason() == null ? "" : fields.endReason().name())
                .param("handedAt", moment(fields.handedAt()))
                .param("handedBy", fields.officer())
                .param(
                        "faceMatch",
                        fields.faceMatch() == null ? "" : fields.faceMatch().name())
                .param("papers", String.join("、", fields.papers()))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private @Nullable Timestamp moment(@Nullable LocalDateTime time) {
        return time == null ? null : Timestamp.from(time.atZone(clock.getZone()).toInstant());
    }
}
