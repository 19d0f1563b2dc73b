package jp.madoguchi.core.counter;

import jp.madoguchi.base.port.FacilityScope;
import org.jspecify.annotations.Nullable;

/** The places that the actor may see, as a parameter of a statement; null for all. */
final class Places {

    private Places() {}

    static Long @Nullable [] of(FacilityScope scope) {
        return scope.facilities().map(ids -> ids.toArray(Long[]::new)).orElse(null);
    }
}
