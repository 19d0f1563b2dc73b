package jp.madoguchi.ledger.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CityLists;
import jp.madoguchi.ledger.card.DisposalRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards that the city's rule would dispose of. An application is older than the import of its card, so that the day of
 * the import may stand for one that is unknown: it proposes too late, never too early.
 */
@Service
public class DisposalProposals {

    static final int SHOWN = 500;

    private static final String OLD = """
            from (select c.*, coalesce(applied_on, (created_at at time zone 'Asia/Tokyo')::date) as applied
                  from ledger_card c) c
            where kind = 'ISSUE' and not held and state in (:states)
            and (:notice::date is null or renotified_on <= :notice::date)
            and (:application::date is null or applied <= :application::date)""";

    private final JdbcClient jdbc;
    private final CityLists lists;
    private final CardRules rules;
    private final Clock clock;

    DisposalProposals(JdbcClient jdbc, CityLists lists, CardRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DisposalRule rule() {
        return lists.disposal();
    }

    /** Those whose time is over and that nobody holds, the oldest first. */
    @Transactional(readOnly = true)
    public DisposalProposal.Page open() {
        DisposalRule rule = lists.disposal();
        List<String> states = rules.current().table(CardKind.ISSUE).sources(CardState.TO_DISPOSE).stream()
                .map(CardState::name)
                .toList();
        if (!rule.proposes() || states.isEmpty()) {
            return new DisposalProposal.Page(List.of(), 0);
        }
        long total =
                asked("select count(*) " + OLD, rule, states).query(Long.class).single();
        List<DisposalProposal> cards = asked(
                        "select * " + OLD + " order by renotified_on, applied, id limit " + SHOWN, rule, states)
                .query((row, number) -> proposal(row))
                .list();
        return new DisposalProposal.Page(cards, total);
    }

    /** Those that are held, whatever their time. */
    @Transactional(readOnly = true)
    public List<DisposalProposal> held() {
        return jdbc.sql("""
                        select c.*, coalesce(applied_on, (created_at at time zone 'Asia/Tokyo')::date) as applied
                        from ledger_card c where held and not state = any(?::text[]) order by updated_at, id""")
                .params(List.of((Object) CardState.endedNames()))
                .query((row, number) -> proposal(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, DisposalRule rule, List<String> states) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(sql)
                .param("states", states)
                .param("notice", rule.noticeUntil(today))
                .param("application", rule.applicationUntil(today));
    }

    private static DisposalProposal proposal(ResultSet row) throws SQLException {
        return new DisposalProposal(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("serial_number"),
                CardState.valueOf(row.getString("state")),
                row.getObject("renotified_on", LocalDate.class),
                row.getObject("applied", LocalDate.class),
                row.getObject("applied_on") == null,
                row.getString("hold_reason"));
    }
}
