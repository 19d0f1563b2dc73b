package jp.madoguchi.core.branding;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The look that is being worked on, or the published one where nobody does.
 *
 * @param version changes with every change of the draft; 0 where there is none
 * @param values  texts by setting
 */
public record LookDraft(
        long version,
        Map<String, String> values,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
