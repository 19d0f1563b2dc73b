package jp.madoguchi.ledger.card;

import java.util.List;
import java.util.Set;

/**
 * A state on the page of settings.
 *
 * @param label the city's own name; empty where it has none
 * @param cards how many cards stand there
 */
public record StateSetting(
        CardState state,
        String usualLabel,
        String label,
        boolean optional,
        boolean used,
        Set<MoveField> required,
        long cards) {

    /** What can be recorded with a move there. */
    public List<MoveField> fields() {
        return state == CardState.IMPORTED ? List.of() : List.copyOf(MoveField.offered(state));
    }

    public boolean requires(MoveField field) {
        return required.contains(field);
    }

    /** True where no city can do without the field. */
    public boolean fixed(MoveField field) {
        return field.always();
    }

    /** The states of a kind. */
    public record OfKind(CardKind kind, List<StateSetting> rows) {}
}
