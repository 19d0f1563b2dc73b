package jp.madoguchi.core.broadcast;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.Problem;

/** What came of a step; the problems' sentences are in {@code messages/broadcast}. */
public sealed interface BroadcastResult {

    /** It was done. */
    record Done(UUID id) implements BroadcastResult {}

    /** Nothing was done. */
    record Wrong(List<Problem> problems) implements BroadcastResult {
        public static Wrong of(String field, String key, Object... arguments) {
            return new Wrong(List.of(Problem.of(field, key, arguments)));
        }
    }
}
