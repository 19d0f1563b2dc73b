package jp.madoguchi.console.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.maintenance.CityStop;
import jp.madoguchi.core.maintenance.MaintenancePlans;
import jp.madoguchi.core.maintenance.MaintenanceRecord;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Reads how each city of a plan stands, bound to the cities one after another. */
@Service
class StopDesk {

    private static final Logger log = LoggerFactory.getLogger(StopDesk.class);

    private final MaintenancePlans plans;
    private final MaintenanceRecord record;
    private final CityRegistry registry;

    StopDesk(MaintenancePlans plans, MaintenanceRecord record, CityRegistry registry) {
        this.plans = plans;
        this.record = record;
        this.registry = registry;
    }

    /**
     * A city of a plan.
     *
     * @param entry null where the city's database does not answer
     */
    public record Line(String code, String name, CityStop stop, MaintenanceRecord.@Nullable Entry entry) {}

    List<Line> lines(UUID plan) {
        return plans.citiesOf(plan).stream()
                .map(stop -> {
                    Optional<City> city = registry.byCode(stop.city());
                    return new Line(
                            stop.city(),
                            city.map(City::name).orElse(stop.city()),
                            stop,
                            city.flatMap(known -> entry(known, plan)).orElse(null));
                })
                .toList();
    }

    /** Every stop that a city was told of, with planned and actual times. */
    List<MaintenanceRecord.Entry> recordOf(City city) {
        return CityScope.call(city, record::all);
    }

    private Optional<MaintenanceRecord.Entry> entry(City city, UUID plan) {
        try {
            return CityScope.call(city, () -> record.find(plan));
        } catch (DataAccessException | TransactionException e) {
            log.warn("The answer of {} cannot be read: {}", city.code(), e.getMessage());
            return Optional.empty();
        }
    }
}
