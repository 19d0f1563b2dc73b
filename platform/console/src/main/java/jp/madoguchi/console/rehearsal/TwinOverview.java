package jp.madoguchi.console.rehearsal;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.rehearsal.Rehearsals;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.stereotype.Component;

/** Which cities have a twin. */
@Component
class TwinOverview {

    private final CityRegistry registry;
    private final Rehearsals rehearsals;

    TwinOverview(CityRegistry registry, Rehearsals rehearsals) {
        this.registry = registry;
        this.rehearsals = rehearsals;
    }

    /** Every city that is reachable and no twin itself. */
    List<TwinLine> all() {
        return registry.all().stream()
                .filter(city -> city.state() == City.State.ACTIVE)
                .filter(city -> rehearsals.originalOf(city.code()).isEmpty())
                .map(this::line)
                .toList();
    }

    /** Empty for a city that is not there, and for a twin. */
    Optional<TwinLine> find(String code) {
        return registry.byCode(code)
                .filter(city -> rehearsals.originalOf(city.code()).isEmpty())
                .map(this::line);
    }

    private TwinLine line(City city) {
        return new TwinLine(
                city, rehearsals.twinOf(city.code()).flatMap(registry::byCode).orElse(null));
    }
}
