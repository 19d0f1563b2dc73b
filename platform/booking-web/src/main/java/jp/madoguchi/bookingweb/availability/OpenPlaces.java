package jp.madoguchi.bookingweb.availability;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** The places of each city that may be chosen, read at most once in two seconds. */
@Component
class OpenPlaces {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Facilities facilities;
    private final FreshCache<String, List<FacilityView>> byCity = new FreshCache<>(FRESH);

    OpenPlaces(Facilities facilities) {
        this.facilities = facilities;
    }

    /** The same list instance until it is read again. */
    List<FacilityView> list() {
        return byCity.get(Tenancy.current().code(), facilities::open);
    }
}
