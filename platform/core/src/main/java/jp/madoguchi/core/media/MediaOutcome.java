package jp.madoguchi.core.media;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.Problem;

/** What came of a change to the city's pictures. */
public sealed interface MediaOutcome {

    /** Done, to this picture. */
    record Done(UUID id) implements MediaOutcome {}

    /** Nothing was changed; the sentences are in {@code media.properties}. */
    record Invalid(List<Problem> problems) implements MediaOutcome {}
}
