package jp.madoguchi.core.planning;

import java.util.List;
import java.util.UUID;

/** What became of the wish to undo an operation. */
public sealed interface UndoResult {

    /**
     * What could be restored is.
     *
     * @param left what could not: it has begun, has become something else since, or people are there
     */
    record Undone(UUID operation, int slots, List<LeftSlot> left) implements UndoResult {}

    /** It was undone before. */
    record Already() implements UndoResult {}

    /** Nothing of it is as it made it any more. */
    record NothingLeft(List<LeftSlot> left) implements UndoResult {}

    /** The city, or the actor's places, have no such operation. */
    record Unknown() implements UndoResult {}
}
