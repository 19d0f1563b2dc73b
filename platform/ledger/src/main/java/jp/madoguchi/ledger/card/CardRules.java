package jp.madoguchi.ledger.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.ledger.card.StateRules.StateKey;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's own rules of states and moves. */
@Service
public class CardRules {

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final AuditTrail audit;

    CardRules(JdbcClient jdbc, MessageSource messages, AuditTrail audit) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public StateRules current() {
        Map<StateKey, String> labels = new HashMap<>();
        Map<CardKind, List<CardState>> unused = new EnumMap<>(CardKind.class);
        for (CardKind kind : CardKind.values()) {
            StateTable.all(kind).forEach(state -> labels.put(new StateKey(kind, state), usualLabel(kind, state)));
            unused.put(kind, new ArrayList<>());
        }
        for (StateRule rule : stateRules()) {
            if (!rule.label().isEmpty()) {
                labels.put(new StateKey(rule.kind(), rule.state()), rule.label());
            }
            if (!rule.used()) {
                unused.computeIfAbsent(rule.kind(), kind -> new ArrayList<>()).add(rule.state());
            }
        }
        Map<CardKind, StateTable> tables = new EnumMap<>(CardKind.class);
        unused.forEach((kind, states) -> tables.put(kind, StateTable.of(kind).without(states)));
        return new StateRules(tables, labels, required());
    }

    /** What the product calls a state. */
    public String usualLabel(CardKind kind, CardState state) {
        String usual = messages.getMessage(state.messageKey(), null, Locale.JAPANESE);
        String own = messages.getMessage("ledger-card.state." + kind + "." + state, null, usual, Locale.JAPANESE);
        return own == null ? usual : own;
    }

    /** Rows that differ from the product's own rules. */
    @Transactional(readOnly = true)
    public List<StateRule> stateRules() {
        return jdbc.sql("select kind, state, label, used from ledger_state_rule")
                .query((row, number) -> new StateRule(
                        CardKind.valueOf(row.getString(1)),
                        CardState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4)))
                .list();
    }

    /** Replaces the rules of one kind. */
    @Transactional
    public void change(CardKind kind, List<StateRule> states, Map<CardState, Set<MoveField>> fields) {
        jdbc.sql("delete from ledger_state_rule where kind = ?")
                .param(kind.name())
                .update();
        jdbc.sql("delete from ledger_move_rule where kind = ?")
                .param(kind.name())
                .update();
        for (StateRule rule : states) {
            jdbc.sql("insert into ledger_state_rule (kind, state, label, used) values (?, ?, ?, ?)")
                    .params(kind.name(), rule.state().name(), rule.label().strip(), rule.used())
                    .update();
        }
        fields.forEach(
                (to, required) -> jdbc.sql("insert into ledger_move_rule (kind, to_state, fields) values (?, ?, ?)")
                        .params(kind.name(), to.name(), names(required))
                        .update());
        audit.record(AuditEntry.of("card-rules.changed", "card-kind", kind.name()));
    }

    private Map<StateKey, Set<MoveField>> required() {
        Map<StateKey, Set<MoveField>> required = new HashMap<>();
        jdbc.sql("select kind, to_state, fields from ledger_move_rule").query(row -> {
            Set<MoveField> fields = EnumSet.noneOf(MoveField.class);
            Arrays.stream(row.getString(3).split(" "))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> fields.add(MoveField.valueOf(name)));
            required.put(new StateKey(CardKind.valueOf(row.getString(1)), CardState.valueOf(row.getString(2))), fields);
        });
        return required;
    }

    private static String names(Set<MoveField> fields) {
        return String.join(" ", fields.stream().map(Enum::name).toList());
    }
}
