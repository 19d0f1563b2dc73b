package jp.madoguchi.core.lifecycle;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.tenancy.City;

/** What became of an operator's order. */
public sealed interface LifeResult {

    /** It was done; the city is in this state now. */
    record Done(City.State state) implements LifeResult {}

    /** The erasure waits for another operator's confirmation. */
    record Asked() implements LifeResult {}

    /** Nothing was changed, for reasons that say what to do next; messages {@code lifecycle.*}. */
    record Refused(List<Problem> problems) implements LifeResult {}

    /** A refusal for one reason. */
    static Refused refused(String field, String key, Object... arguments) {
        return new Refused(List.of(Problem.of(field, key, arguments)));
    }
}
