package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.tenancy.City;

/**
 * One thing that is done to open a city. Every bean of it takes part. A step may be run again after it has failed or was
 * killed, and then finds what it did before.
 */
public interface OpeningStep {

    /** Stable name, part of message keys: {@code lifecycle.open.<code>}. */
    String code();

    /** Place among the steps; see {@link StepOrder}. */
    int position();

    /** Whether there is anything to do for this city on this installation. */
    default boolean applies(City city) {
        return true;
    }

    /** Does it, with the city bound. Any exception is a failure that can be repeated. */
    void open(City city);
}
