package jp.madoguchi.core.tenancy;

import java.util.Optional;

/** The city that the running code is bound to. Only {@link CityScope} binds one. */
public final class Tenancy {

    static final ScopedValue<City> CITY = ScopedValue.newInstance();

    static final ScopedValue<Boolean> AS_STAFF = ScopedValue.newInstance();

    private Tenancy() {}

    /** @throws NoCityBound where none is bound */
    public static City current() {
        if (!CITY.isBound()) {
            throw new NoCityBound();
        }
        return CITY.get();
    }

    public static Optional<City> find() {
        return CITY.isBound() ? Optional.of(CITY.get()) : Optional.empty();
    }
}
