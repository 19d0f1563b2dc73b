package jp.madoguchi.core.text;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** What came of a change to a sentence. */
public sealed interface TextOutcome {

    /** Done: residents read it within seconds. */
    record Done() implements TextOutcome {}

    /** Nothing was changed; the sentences are in {@code text.properties}. */
    record Invalid(List<Problem> problems) implements TextOutcome {}

    /** Nothing was changed: somebody else was first. */
    record Overtaken(String by, Instant at) implements TextOutcome {}
}
