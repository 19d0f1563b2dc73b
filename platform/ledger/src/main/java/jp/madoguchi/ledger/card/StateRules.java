package jp.madoguchi.ledger.card;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a city uses the states: one table a kind, the city's names, and what must be filled in. */
public final class StateRules {

    private final Map<CardKind, StateTable> tables;
    private final Map<StateKey, String> labels;
    private final Map<StateKey, Set<MoveField>> required;

    StateRules(Map<CardKind, StateTable> tables, Map<StateKey, String> labels, Map<StateKey, Set<MoveField>> required) {
        this.tables = tables;
        this.labels = labels;
        this.required = required;
    }

    public StateTable table(CardKind kind) {
        return Optional.ofNullable(tables.get(kind)).orElseGet(() -> StateTable.of(kind));
    }

    /** What the city calls a state. */
    public String label(CardKind kind, CardState state) {
        return labels.getOrDefault(new StateKey(kind, state), state.name());
    }

    /** What the city calls a state where the kind is not told: the first kind that has it. */
    public String label(CardState state) {
        for (CardKind kind : CardKind.values()) {
            if (StateTable.all(kind).contains(state)) {
                return label(kind, state);
            }
        }
        return state.name();
    }

    /** What must be filled in at a move; never more than can be. */
    public Set<MoveField> required(CardKind kind, CardState to) {
        Set<MoveField> fields = EnumSet.noneOf(MoveField.class);
        fields.addAll(required.getOrDefault(new StateKey(kind, to), MoveField.usuallyRequired(to)));
        MoveField.usuallyRequired(to).stream().filter(MoveField::always).forEach(fields::add);
        fields.retainAll(MoveField.offered(to));
        return fields;
    }

    /** Where cards go ordinarily from this state without anything to fill in: what one button can do. */
    public Optional<CardState> plainNext(CardKind kind, CardState from) {
        return table(kind).next(from).filter(to -> required(kind, to).isEmpty());
    }

    /** All states that any kind uses, in the order of a card's life. */
    public List<CardState> states() {
        return List.of(CardState.values()).stream()
                .filter(state -> tables.values().stream().anyMatch(table -> table.uses(state)))
                .toList();
    }

    /** A state of a kind. */
    public record StateKey(CardKind kind, CardState state) {}
}
