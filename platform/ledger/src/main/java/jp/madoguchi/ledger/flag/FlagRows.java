package jp.madoguchi.ledger.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of flags and of their history. */
@Component
class FlagRows {

    private static final String SET = """
            insert into ledger_card_flag as f (card_id, flag, state, moved_in_on, changed_by, changed_at)
            values (:card, :flag, :to, :movedIn::date, :actor, :now)
            on conflict (card_id, flag) do update set state = excluded.state, moved_in_on = excluded.moved_in_on,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = f.version + 1
            where f.version = :version""";

    private static final String LINE = """
            insert into ledger_card_flag_history (card_id, flag, from_state, to_state, moved_in_on, reason, actor, at)
            values (:card, :flag, :from, :to, :movedIn::date, :reason, :actor, :now)""";

    /** The flag of many cards, and a line of history for those of them that changed. */
    private static final String SET_ALL = """
            with cards as (
                select c.id, coalesce(f.state, :initial) as before from ledger_card c
                left join ledger_card_flag f on f.card_id = c.id and f.flag = :flag
                where c.id = any(:cards::uuid[]) and c.kind = 'ISSUE'),
            written as (
                insert into ledger_card_flag as f (card_id, flag, state, changed_by, changed_at)
                select id, :flag, :to, :actor, :now from cards where before <> :to
                on conflict (card_id, flag) do update set state = excluded.state, changed_by = excluded.changed_by,
                    changed_at = excluded.changed_at, version = f.version + 1
                returning card_id)
            insert into ledger_card_flag_history (card_id, flag, from_state, to_state, reason, actor, at)
            select c.id, :flag, c.before, :to, '状態の変更', :actor, :now
            from cards c join written w on w.card_id = c.id""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    FlagRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps other changes of this card's flags waiting until the transaction ends. */
    void lock(UUID card) {
        jdbc.sql("select 1 from ledger_card where id = ? for update")
                .param(card)
                .query(Integer.class)
                .optional();
    }

    Map<CardFlag, Row> of(UUID card) {
        Map<CardFlag, Row> rows = new EnumMap<>(CardFlag.class);
        jdbc.sql("select * from ledger_card_flag where card_id = ?")
                .param(card)
                .query((row, number) -> Row.of(row))
                .list()
                .forEach(row -> rows.put(row.flag(), row));
        return rows;
    }

    List<FlagLine> history(UUID card) {
        return jdbc.sql("select * from ledger_card_flag_history where card_id = ? order by id")
                .param(card)
                .query((row, number) -> new FlagLine(
                        CardFlag.valueOf(row.getString("flag")),
                        FlagState.valueOf(row.getString("from_state")),
                        FlagState.valueOf(row.getString("to_state")),
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** False when somebody else set the flag meanwhile. */
    boolean set(UUID card, FlagChange change, FlagState from) {
        int written = fill(jdbc.sql(SET), card, change)
                .param("version", change.version())
                .update();
        if (written == 1) {
            fill(jdbc.sql(LINE), card, change)
                    .param("from", from.name())
                    .param("reason", change.reason())
                    .update();
        }
        return written == 1;
    }

    /** The flag of the cards that moved into a state, or back out of it. */
    void preSetting(Collection<UUID> cards, FlagState to) {
        jdbc.sql(SET_ALL)
                .param("cards", cards.stream().map(UUID::toString).toArray(String[]::new))
                .param("flag", CardFlag.PRE_SETTING.name())
                .param("initial", FlagState.OPEN.name())
                .param("to", to.name())
                .param("actor", actor.get().toString())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec fill(JdbcClient.StatementSpec sql, UUID card, FlagChange change) {
        return sql.param("card", card)
                .param("flag", change.flag().name())
                .param("to", change.to().name())
                .param("movedIn", change.movedIn())
                .param("actor", actor.get().toString())
                .param("now", Timestamp.from(clock.instant()));
    }

    /** A flag that somebody set. */
    record Row(
            CardFlag flag,
            FlagState state,
            @Nullable LocalDate movedIn,
            String changedBy,
            Instant changedAt,
            int version) {

        private static Row of(ResultSet row) throws SQLException {
            return new Row(
                    CardFlag.valueOf(row.getString("flag")),
                    FlagState.valueOf(row.getString("state")),
                    row.getObject("moved_in_on", LocalDate.class),
                    row.getString("changed_by"),
                    row.getTimestamp("changed_at").toInstant(),
                    row.getInt("version"));
        }
    }
}
