package jp.madoguchi.ledger.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.StateRules;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Print runs and whom they are for. */
@Component
class NoticeRuns {

    private static final RowMapper<Addressee> ADDRESSEE = (row, number) -> new Addressee(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("address"),
            row.getString("reservation_number"));

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SecureTokens tokens;
    private final CurrentActor actor;
    private final Clock clock;
    private final CardRules rules;

    NoticeRuns(
            JdbcClient jdbc,
            JdbcTemplate batches,
            SecureTokens tokens,
            CurrentActor actor,
            Clock clock,
            CardRules rules) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.tokens = tokens;
        this.actor = actor;
        this.clock = clock;
        this.rules = rules;
    }

    List<Addressee> addressees(NoticeSelection selection) {
        if (selection.importId() != null) {
            return jdbc.sql("""
                            select id, name, address, reservation_number from ledger_card c where source_import = ?
                            and not exists (select 1 from ledger_notice_card n where n.card_id = c.id and n.printed)
                            order by source_line""").param(selection.importId()).query(ADDRESSEE).list();
        }
        return selection.cards().isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select id, name, address, reservation_number from ledger_card
                                where id in (:cards) order by source_import, source_line""")
                        .param("cards", selection.cards())
                        .query(ADDRESSEE)
                        .list();
    }

    NoticeRun add(List<Addressee> people, Set<UUID> leftOut, MissingGlyphs glyphs) {
        NoticeRun run = new NoticeRun(
                tokens.uuid7(clock),
                people.size() - leftOut.size(),
                leftOut.size(),
                glyphs,
                actor.get().toString(),
                clock.instant());
        jdbc.sql("insert into ledger_notice (id, pages, left_out, glyphs, made_by, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(run.id(), run.pages(), run.leftOut(), glyphs.name(), run.madeBy(), Timestamp.from(run.madeAt()))
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Addressee person : people) {
            rows.add(new Object[] {run.id(), person.card(), rows.size() + 1, !leftOut.contains(person.card())});
        }
        batches.batchUpdate(
                "insert into ledger_notice_card (notice_id, card_id, position, printed) values (?, ?, ?, ?)", rows);
        return run;
    }

    List<NoticeRun> latest() {
        return jdbc.sql("select * from ledger_notice order by made_at desc limit 100")
                .query((row, number) -> run(row))
                .list();
    }

    Optional<NoticeRun> find(UUID id) {
        return jdbc.sql("select * from ledger_notice where id = ?")
                .param(id)
                .query((row, number) -> run(row))
                .optional();
    }

    List<StateCount> states(UUID id) {
        StateRules current = rules.current();
        return jdbc.sql("""
                        select c.kind, c.state, count(*) as cards from ledger_notice_card n
                        join ledger_card c on c.id = n.card_id
                        where n.notice_id = ? and n.printed group by c.kind, c.state""").param(id).query((row, number) -> count(row, current)).list().stream()
                .sorted(Comparator.comparing(StateCount::state))
                .toList();
    }

    private static StateCount count(ResultSet row, StateRules rules) throws SQLException {
        CardKind kind = CardKind.valueOf(row.getString("kind"));
        CardState state = CardState.valueOf(row.getString("state"));
        return new StateCount(
                kind, state, row.getInt("cards"), rules.plainNext(kind, state).orElse(null));
    }

    private static NoticeRun run(ResultSet row) throws SQLException {
        return new NoticeRun(
                row.getObject("id", UUID.class),
                row.getInt("pages"),
                row.getInt("left_out"),
                MissingGlyphs.valueOf(row.getString("glyphs")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    /** A person a notice is for. */
    record Addressee(UUID card, String name, String address, String reservationNumber) {

        @Override
        public String toString() {
            return "Addressee[" + card + "]";
        }
    }
}
