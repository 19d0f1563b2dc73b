package jp.madoguchi.core.question;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** What came of a change. */
public sealed interface QuestionOutcome {

    /** Stored. */
    record Done(long id) implements QuestionOutcome {}

    /** Not stored: something is wrong. */
    record Invalid(List<Problem> problems) implements QuestionOutcome {}

    /** Not stored: somebody else has changed or removed it since it was read. */
    record Overtaken() implements QuestionOutcome {}
}
