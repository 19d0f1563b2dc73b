package jp.madoguchi.core.tenancy;

/** Binds a city to a piece of code: the only place where that happens. */
public final class CityScope {

    private CityScope() {}

    /** Runs the code with the city bound; an outer binding comes back afterwards. */
    public static void run(City city, Runnable code) {
        ScopedValue.where(Tenancy.CITY, city).run(code);
    }

    /** As {@link #run}, for code that gives a value or throws. */
    public static <T, X extends Throwable> T call(City city, ScopedValue.CallableOp<? extends T, X> code) throws X {
        return ScopedValue.where(Tenancy.CITY, city).call(code);
    }
}
