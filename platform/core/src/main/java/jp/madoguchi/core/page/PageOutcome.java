package jp.madoguchi.core.page;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** What came of a change to a text. */
public sealed interface PageOutcome {

    /** Done; the text with this id. */
    record Done(long id) implements PageOutcome {}

    /** Nothing was changed; every problem has its sentence in {@code page.properties}. */
    record Invalid(List<Problem> problems) implements PageOutcome {}

    /**
     * Nothing was changed: somebody else was first.
     *
     * @param by who
     * @param at when
     */
    record Overtaken(String by, Instant at) implements PageOutcome {}
}
