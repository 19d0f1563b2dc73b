package jp.madoguchi.core.slot;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** What became of a place's horizon. */
public sealed interface HorizonResult {

    /** It holds within two seconds on every node. */
    record Saved() implements HorizonResult {}

    /** Somebody else changed it meanwhile; nothing is stored. */
    record ChangedMeanwhile() implements HorizonResult {}

    /** @param problems fields are {@code firstDate}, {@code firstAfter}, {@code ahead} and {@code until} */
    record Invalid(List<Problem> problems) implements HorizonResult {}
}
