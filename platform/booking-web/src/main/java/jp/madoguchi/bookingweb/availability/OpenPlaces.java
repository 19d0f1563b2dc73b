package jp.madoguchi.bookingweb.availability;

import java.util.List;
import java.util.Set;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.procedure.Offerings;
import org.springframework.stereotype.Component;

/** The places that a party may choose: those that take the procedure by its way, and that the actor may see. */
@Component
class OpenPlaces {

    private final Offerings offerings;
    private final FacilityScope scope;

    OpenPlaces(Offerings offerings, FacilityScope scope) {
        this.offerings = offerings;
        this.scope = scope;
    }

    /** The same list instance until it is read again, for whoever may see all places. */
    List<FacilityView> of(BookingParty party) {
        List<FacilityView> all =
                offerings.facilities(party.procedure(), party.audience().channel());
        Set<Long> seen = scope.facilities().orElse(null);
        return seen == null
                ? all
                : all.stream().filter(place -> seen.contains(place.id())).toList();
    }
}
