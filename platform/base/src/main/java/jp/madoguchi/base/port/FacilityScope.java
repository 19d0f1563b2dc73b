package jp.madoguchi.base.port;

import java.util.Optional;
import java.util.Set;

/** Tells which of a city's places the current actor may see. */
@FunctionalInterface
public interface FacilityScope {

    /** Everybody sees every place: for applications without staff of single places. */
    FacilityScope ALL = Optional::empty;

    /** Ids of the places; empty for all. */
    Optional<Set<Long>> facilities();

    /** Whether this place may be seen. */
    default boolean covers(long facilityId) {
        return facilities().map(ids -> ids.contains(facilityId)).orElse(true);
    }
}
