package jp.madoguchi.core.facility;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** Whether a place or its hours were stored. */
public sealed interface SaveResult {

    /** Stored, in the place with this id. */
    record Saved(long id) implements SaveResult {}

    /** Nothing stored; every problem names its field. */
    record Invalid(List<Problem> problems) implements SaveResult {}
}
