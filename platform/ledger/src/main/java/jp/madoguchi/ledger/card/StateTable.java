package jp.madoguchi.ledger.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The moves that a kind of card can make; a move that is not here does not exist. The first move of a state is the
 * ordinary next step. A city leaves out states that it does not use: on the chain, what leads to such a state leads on to
 * where it would have led; a side exit that is not used is gone.
 */
public final class StateTable {

    private final CardKind kind;
    private final Set<CardState> unused;
    private final Map<CardState, Set<CardState>> moves = new EnumMap<>(CardState.class);

    private StateTable(CardKind kind, Set<CardState> unused) {
        this.kind = kind;
        this.unused = unused;
        Transitions.of(kind).forEach((from, to) -> moves.put(from, moves(from, to)));
    }

    /** Every state in use. */
    public static StateTable of(CardKind kind) {
        return new StateTable(kind, EnumSet.noneOf(CardState.class));
    }

    /** The same for a city that does without some states; those that nobody can do without are kept. */
    public StateTable without(Collection<CardState> states) {
        Set<CardState> out = EnumSet.noneOf(CardState.class);
        states.stream().filter(optional(kind)::contains).forEach(out::add);
        return new StateTable(kind, out);
    }

    /** The states that a city can leave out. */
    public static Set<CardState> optional(CardKind kind) {
        Set<CardState> states = EnumSet.of(
                CardState.INSPECTED,
                CardState.PREPARED,
                CardState.RETURNED,
                CardState.IN_TRANSIT,
                CardState.ARRIVED,
                CardState.VISITING,
                CardState.REDO,
                CardState.NO_SHOW,
                CardState.RENOTIFIED,
                CardState.POSTED,
                CardState.TO_DISPOSE);
        states.retainAll(Transitions.of(kind).keySet());
        return states;
    }

    /** All states of a kind in the order of a card's life, used or not. */
    public static List<CardState> all(CardKind kind) {
        return Transitions.of(kind).keySet().stream().sorted().toList();
    }

    public CardKind kind() {
        return kind;
    }

    /** The states in use, in the order of a card's life. */
    public List<CardState> states() {
        return all(kind).stream().filter(this::uses).toList();
    }

    public boolean uses(CardState state) {
        return moves.containsKey(state) && !unused.contains(state);
    }

    /** The way of a card that meets no obstacle, from the import to the hand-over. */
    public List<CardState> chain() {
        return Transitions.chain(kind).stream().filter(this::uses).toList();
    }

    /** Where a card can go from here, the ordinary next step first. */
    public List<CardState> moves(CardState from) {
        return List.copyOf(moves.getOrDefault(from, Set.of()));
    }

    public boolean canMove(CardState from, CardState to) {
        return moves.getOrDefault(from, Set.of()).contains(to);
    }

    /** The ordinary next step, if there is one. */
    public Optional<CardState> next(CardState from) {
        return moves.getOrDefault(from, Set.of()).stream().findFirst();
    }

    /** The states from which a card can go there. */
    public List<CardState> sources(CardState to) {
        return moves.keySet().stream().filter(from -> canMove(from, to)).toList();
    }

    /** The used states of the chain whose ordinary next step is {@code to}. */
    public List<CardState> before(CardState to) {
        return Transitions.chain(kind).stream()
                .filter(from -> next(from).filter(to::equals).isPresent())
                .toList();
    }

    private Set<CardState> moves(CardState from, List<CardState> to) {
        Set<CardState> reached = new LinkedHashSet<>();
        List<CardState> ahead = new ArrayList<>(to);
        while (!ahead.isEmpty()) {
            CardState state = ahead.removeFirst();
            if (!unused.contains(state)) {
                reached.add(state);
            } else {
                ahead.addAll(0, Transitions.through(kind, state));
            }
        }
        reached.remove(from);
        return reached;
    }
}
