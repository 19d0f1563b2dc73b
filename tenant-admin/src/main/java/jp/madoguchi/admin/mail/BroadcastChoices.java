package jp.madoguchi.admin.mail;

import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places and procedures by which recipients are chosen, in words. */
@Component
class BroadcastChoices {

    private final Facilities facilities;
    private final Procedures procedures;
    private final FacilityScope scope;

    BroadcastChoices(Facilities facilities, Procedures procedures, FacilityScope scope) {
        this.facilities = facilities;
        this.procedures = procedures;
        this.scope = scope;
    }

    List<FacilityView> places() {
        return facilities.all().stream()
                .filter(place -> scope.covers(place.id()))
                .toList();
    }

    Map<String, String> procedures() {
        return procedures.names();
    }

    /** Name of the chosen place, or null for all. */
    @Nullable
    String place(@Nullable Long id) {
        return facilities.all().stream()
                .filter(place -> Long.valueOf(place.id()).equals(id))
                .map(FacilityView::name)
                .findFirst()
                .orElse(null);
    }

    /** Name of the chosen procedure, or null for all. */
    @Nullable
    String procedure(@Nullable String code) {
        return code == null ? null : procedures.names().getOrDefault(code, code);
    }
}
