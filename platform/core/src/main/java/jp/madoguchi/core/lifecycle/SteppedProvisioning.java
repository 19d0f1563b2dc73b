package jp.madoguchi.core.lifecycle;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.settings.PresetCheck;
import jp.madoguchi.core.settings.PresetFault;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.core.tenancy.ProvisioningFailed;
import org.springframework.dao.DuplicateKeyException;

/** The same steps as the job's, run by the caller. */
final class SteppedProvisioning implements CityProvisioning {

    private final LifeDesk desk;
    private final CourseRunner runner;
    private final CityRegistry registry;

    SteppedProvisioning(LifeDesk desk, CourseRunner runner, CityRegistry registry) {
        this.desk = desk;
        this.runner = runner;
        this.registry = registry;
    }

    @Override
    public City provision(NewCity wanted) {
        City city = registry.now(wanted.code()).orElseGet(() -> reserved(wanted));
        if (city.state() != City.State.PROVISIONING) {
            return city;
        }
        Optional<StepFailure> failure = runner.run(city, Course.OPEN);
        registry.refresh();
        failure.ifPresent(failed -> {
            throw new ProvisioningFailed(wanted.code(), failed.step() + ": " + failed.reason());
        });
        return registry.now(wanted.code()).orElseThrow();
    }

    private City reserved(NewCity wanted) {
        List<PresetFault> faults = PresetCheck.faults(wanted.preset());
        if (!faults.isEmpty()) {
            throw new ProvisioningFailed(wanted.code(), "the preset has faults: " + faults);
        }
        try {
            desk.inTransaction(() -> {
                desk.life().add(wanted, null);
                return wanted;
            });
        } catch (DuplicateKeyException e) {
            // Another may have begun the same city a moment ago; with another city's host there is nothing to go on
            // with.
            return registry.now(wanted.code())
                    .orElseThrow(() -> new ProvisioningFailed(
                            wanted.code(), "another city has one of the hosts " + wanted.hosts()));
        }
        return registry.now(wanted.code()).orElseThrow();
    }
}
