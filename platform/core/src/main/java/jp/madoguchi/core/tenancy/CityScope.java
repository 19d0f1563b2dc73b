package jp.madoguchi.core.tenancy;

import jp.madoguchi.core.kernel.RequestStamp;

/** Binds a city to a piece of code: the only place where that happens. */
public final class CityScope {

    private CityScope() {}

    /** Runs the code with the city bound; an outer binding comes back afterwards. */
    public static void run(City city, Runnable code) {
        bound(city).run(code);
    }

    /** As {@link #run}, for code that gives a value or throws. */
    public static <T, X extends Throwable> T call(City city, ScopedValue.CallableOp<? extends T, X> code) throws X {
        return bound(city).call(code);
    }

    /**
     * As {@link #call}, with the staff's database role whatever application this is: for opening a city and for tests,
     * which fill a city where the residents' site could not.
     */
    public static <T, X extends Throwable> T callAsStaff(City city, ScopedValue.CallableOp<? extends T, X> code)
            throws X {
        return bound(city).where(Tenancy.AS_STAFF, true).call(code);
    }

    private static ScopedValue.Carrier bound(City city) {
        return RequestStamp.bind(ScopedValue.where(Tenancy.CITY, city));
    }
}
