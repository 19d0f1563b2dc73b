package jp.madoguchi.ledger.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where cards stand, thousands at once. */
@Component
public class CardStandings {

    private final JdbcClient jdbc;

    CardStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cards that are unknown are left out. */
    public Map<UUID, CardStanding> of(Collection<UUID> cards) {
        Map<UUID, CardStanding> standings = new HashMap<>();
        if (cards.isEmpty()) {
            return standings;
        }
        jdbc.sql("select id, kind, state, version, held from ledger_card where id = any(?::uuid[])")
                .param(cards.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new CardStanding(
                        row.getObject(1, UUID.class),
                        CardKind.valueOf(row.getString(2)),
                        CardState.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getBoolean(5)))
                .list()
                .forEach(standing -> standings.put(standing.id(), standing));
        return standings;
    }

    /** The printed cards of a print run that stand right before a state, by the rules of the city. */
    List<CardVersion> printedBefore(UUID notice, CardState to, StateRules rules) {
        List<CardVersion> cards = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            List<String> before =
                    rules.table(kind).before(to).stream().map(CardState::name).toList();
            if (!before.isEmpty()) {
                cards.addAll(jdbc.sql("""
                                select c.id, c.version from ledger_notice_card n join ledger_card c on c.id = n.card_id
                                where n.notice_id = :notice and n.printed and c.kind = :kind and c.state in (:before)""")
                        .param("notice", notice)
                        .param("kind", kind.name())
                        .param("before", before)
                        .query((row, number) -> new CardVersion(row.getObject(1, UUID.class), row.getInt(2)))
                        .list());
            }
        }
        return cards;
    }
}
