package jp.madoguchi.core.visit;

import org.jspecify.annotations.Nullable;

/**
 * What a visit may do.
 *
 * @param group  code of the city's group whose rights it has, or null for looking only
 * @param export whether files may be taken out
 */
public record VisitScope(@Nullable String group, boolean export) {

    /** Looking only. */
    public static final VisitScope VIEW_ONLY = new VisitScope(null, false);

    /** Empty text means looking only. */
    public static VisitScope of(@Nullable String group, boolean export) {
        return new VisitScope(group == null || group.isBlank() ? null : group.strip(), export);
    }

    public boolean viewOnly() {
        return group == null && !export;
    }
}
