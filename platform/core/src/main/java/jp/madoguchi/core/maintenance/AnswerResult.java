package jp.madoguchi.core.maintenance;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** What became of a city's answer. */
public sealed interface AnswerResult {

    record Kept(Answer answer) implements AnswerResult {}

    record Refused(List<Problem> problems) implements AnswerResult {}
}
