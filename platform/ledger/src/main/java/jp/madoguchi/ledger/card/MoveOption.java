package jp.madoguchi.ledger.card;

import java.util.Set;

/**
 * A move that a screen offers.
 *
 * @param ordinary true for the next step of the chain
 */
public record MoveOption(
        CardState to, String label, Set<MoveField> offered, Set<MoveField> required, boolean ordinary) {

    static MoveOption of(CardKind kind, CardState to, StateRules rules, boolean ordinary) {
        return new MoveOption(to, rules.label(kind, to), MoveField.offered(to), rules.required(kind, to), ordinary);
    }

    public boolean offers(String field) {
        return offered.contains(MoveField.valueOf(field));
    }

    public boolean requires(String field) {
        return required.contains(MoveField.valueOf(field));
    }
}
