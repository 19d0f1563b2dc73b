package jp.madoguchi.bookingweb.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** The places of each city that may be chosen, read at most once in two seconds. */
@Component
class OpenPlaces {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Facilities facilities;
    private final Cache<String, List<FacilityView>> byCity =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    OpenPlaces(Facilities facilities) {
        this.facilities = facilities;
    }

    /** The same list instance until it is read again. */
    List<FacilityView> list() {
        return byCity.get(Tenancy.current().code(), city -> facilities.open());
    }
}
