package jp.madoguchi.core.lifecycle;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.core.tenancy.City.State;

/** Every way from one state of a city to another. There is no other. */
public enum Move {
    OPEN(State.ACTIVE, State.PROVISIONING),
    GIVE_UP(State.ERASING, State.PROVISIONING),
    SUSPEND(State.SUSPENDED, State.ACTIVE),
    REOPEN(State.ACTIVE, State.SUSPENDED),
    CLOSE(State.CLOSING, State.ACTIVE, State.SUSPENDED),
    TAKE_BACK(State.ACTIVE, State.CLOSING),
    ERASE(State.ERASING, State.CLOSING),
    ERASED(State.ERASED, State.ERASING);

    private final State to;
    private final Set<State> from;

    Move(State to, State... from) {
        this.to = to;
        this.from = EnumSet.of(from[0], from);
    }

    /** The state after it. */
    public State to() {
        return to;
    }

    /** Whether a city in this state may take it. */
    public boolean allowedFrom(State state) {
        return from.contains(state);
    }

    /** The states from which it may be taken, for the condition of the update that decides. */
    String[] from() {
        return from.stream().map(State::name).toArray(String[]::new);
    }

    /** What it is called in the operators' log. */
    String action() {
        return "city." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
