package jp.madoguchi.ledger.profile;

import java.util.List;
import java.util.UUID;

/** What became of a profile that was to be saved. */
public sealed interface SaveResult {

    record Saved(UUID id) implements SaveResult {}

    /** Sentences that say what to do. */
    record Wrong(List<String> problems) implements SaveResult {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
