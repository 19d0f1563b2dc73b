package jp.madoguchi.ledger.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.ledger.card.StateRules.StateKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All states with what the city made of them, for the page of settings. */
@Service
class StateSettings {

    private final CardRules rules;
    private final JdbcClient jdbc;

    StateSettings(CardRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<StateSetting.OfKind> all() {
        StateRules current = rules.current();
        Map<StateKey, StateRule> own = rules.stateRules().stream()
                .collect(Collectors.toMap(rule -> new StateKey(rule.kind(), rule.state()), Function.identity()));
        Map<StateKey, Long> cards = new HashMap<>();
        jdbc.sql("select kind, state, count(*) from ledger_card group by kind, state")
                .query(row -> {
                    cards.put(
                            new StateKey(CardKind.valueOf(row.getString(1)), CardState.valueOf(row.getString(2))),
                            row.getLong(3));
                });
        return Stream.of(CardKind.values())
                .map(kind -> new StateSetting.OfKind(
                        kind,
                        StateTable.all(kind).stream()
                                .map(state -> setting(new StateKey(kind, state), current, own, cards))
                                .toList()))
                .toList();
    }

    private StateSetting setting(
            StateKey key, StateRules current, Map<StateKey, StateRule> own, Map<StateKey, Long> cards) {
        StateRule rule = own.get(key);
        return new StateSetting(
                key.state(),
                rules.usualLabel(key.kind(), key.state()),
                rule == null ? "" : rule.label(),
                StateTable.optional(key.kind()).contains(key.state()),
                current.table(key.kind()).uses(key.state()),
                current.required(key.kind(), key.state()),
                cards.getOrDefault(key, 0L));
    }
}
