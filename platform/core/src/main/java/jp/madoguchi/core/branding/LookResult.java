package jp.madoguchi.core.branding;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** What came of a change of the look. */
public sealed interface LookResult {

    /** Done. */
    record Done() implements LookResult {}

    /** Nothing changed: somebody else has changed the draft since the page was made. */
    record Stale() implements LookResult {}

    /** Nothing changed: this city has never published such a look. */
    record Unknown() implements LookResult {}

    /** Nothing changed: these things are wrong. */
    record Wrong(List<LookProblem> problems) implements LookResult {

        static Wrong of(Problem problem) {
            return new Wrong(List.of(new LookProblem(problem, null)));
        }
    }
}
