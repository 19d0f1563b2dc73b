package jp.madoguchi.core.visit;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.Problem;

/** What became of asking for a visit. */
public sealed interface AskResult {

    /** The city's setting allows it. */
    record Allowed(UUID id) implements AskResult {}

    /** The city's staff must allow it. */
    record Requested(UUID id) implements AskResult {}

    /** It cannot be; each problem names a sentence. */
    record Refused(List<Problem> problems) implements AskResult {}
}
