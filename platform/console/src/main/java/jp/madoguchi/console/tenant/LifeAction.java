package jp.madoguchi.console.tenant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.core.lifecycle.Move;
import jp.madoguchi.core.tenancy.City;

/** What an operator may order about a city that is there; texts are {@code console.action.<code>.*}. */
public enum LifeAction {
    SUSPEND(Move.SUSPEND),
    REOPEN(Move.REOPEN),
    CLOSE(Move.CLOSE),
    TAKE_BACK(Move.TAKE_BACK),
    ERASE(Move.ERASE),
    GIVE_UP(Move.GIVE_UP);

    private final Move move;

    LifeAction(Move move) {
        this.move = move;
    }

    /** As it stands in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean asksReason() {
        return this == SUSPEND || this == CLOSE;
    }

    public boolean asksDay() {
        return this == CLOSE;
    }

    public boolean asksName() {
        return this == ERASE;
    }

    /** Whether it takes something away that residents or staff have. */
    public boolean isDanger() {
        return this != REOPEN && this != TAKE_BACK;
    }

    static Optional<LifeAction> of(String code) {
        return Stream.of(values()).filter(action -> action.code().equals(code)).findFirst();
    }

    /** What may be ordered in a state. */
    static List<LifeAction> in(City.State state) {
        return Stream.of(values())
                .filter(action -> action.move.allowedFrom(state))
                .toList();
    }
}
