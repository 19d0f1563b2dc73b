package jp.madoguchi.ledger.card;

import java.util.Set;

/** What became of a move of one card. */
public sealed interface MoveResult {

    record Moved() implements MoveResult {}

    /** Nothing happened: these fields must be filled in first. */
    record Missing(Set<MoveField> fields) implements MoveResult {}

    /** Nothing happened. */
    record Refused(Refusal why) implements MoveResult {}
}
