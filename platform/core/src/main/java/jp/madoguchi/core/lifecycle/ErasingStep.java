package jp.madoguchi.core.lifecycle;

import java.util.Map;
import jp.madoguchi.core.tenancy.City;

/** One thing that is removed when a city is erased or given up; as {@link OpeningStep}, it may be run again. */
public interface ErasingStep {

    /** Stable name, part of message keys: {@code lifecycle.erase.<code>}. */
    String code();

    /** Place among the steps; see {@link StepOrder}. */
    int position();

    /** Whether there can be anything to remove on this installation. */
    default boolean applies(City city) {
        return true;
    }

    /**
     * Removes it, with the city bound.
     *
     * @return how many of what was removed, for the report: counts only, such as {@code tables → 42}
     */
    Map<String, Long> erase(City city);
}
