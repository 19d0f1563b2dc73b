package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.tenancy.City;

/** The city's row and host, which were reserved when it was ordered: this only shows that they are. */
final class RegistryStep implements OpeningStep {

    @Override
    public String code() {
        return "registry";
    }

    @Override
    public int position() {
        return StepOrder.REGISTRY;
    }

    @Override
    public void open(City city) {
        if (city.hosts().isEmpty()) {
            throw new IllegalStateException("No host was reserved for " + city.code());
        }
    }
}
