package jp.madoguchi.core.maintenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What concerns the single cities of a plan: asks each for its terms, and puts what was done into its log. */
@Component
class PlanTelling {

    private static final Logger log = LoggerFactory.getLogger(PlanTelling.class);

    private final CityRegistry registry;
    private final CitySettings settings;
    private final AuditTrail audit;
    private final OperatorLog operators;

    PlanTelling(CityRegistry registry, CitySettings settings, AuditTrail audit, OperatorLog operators) {
        this.registry = registry;
        this.settings = settings;
        this.audit = audit;
        this.operators = operators;
    }

    /** The terms of the cities that are open, in the order given; others are left out. */
    List<CityTerms> terms(List<String> codes) {
        return codes.stream()
                .distinct()
                .map(registry::byCode)
                .flatMap(Optional::stream)
                .filter(city -> city.state() == City.State.ACTIVE)
                .map(this::terms)
                .toList();
    }

    private CityTerms terms(City city) {
        return CityScope.call(
                city,
                () -> new CityTerms(
                        city.code(),
                        city.name(),
                        settings.get(Settings.MAINT_LEAD_DAYS),
                        settings.get(Settings.MAINT_APPROVAL)));
    }

    /** Records the act in the operators' log, and in the log of each city. */
    void tell(String action, UUID stop, List<String> cities, Actor by, Map<String, String> detail) {
        Map<String, String> facts = new HashMap<>(detail);
        facts.put("maintenance", stop.toString());
        facts.put("cities", String.valueOf(cities.size()));
        operators.record(by, action, cities.size() == 1 ? cities.getFirst() : null, facts);
        for (String code : cities) {
            registry.byCode(code).ifPresent(city -> CityScope.run(city, () -> tell(action, stop, detail)));
        }
    }

    private void tell(String action, UUID stop, Map<String, String> detail) {
        try {
            audit.record(new AuditEntry(action, "maintenance", stop.toString(), detail));
        } catch (DataAccessException | TransactionException e) {
            // One city whose database does not answer must not keep the others from being told.
            log.warn("A city was not told of {} {}: {}", action, stop, e.getMessage());
        }
    }
}
