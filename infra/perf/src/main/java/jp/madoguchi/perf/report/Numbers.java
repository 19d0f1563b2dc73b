package jp.madoguchi.perf.report;

/** Numbers for people. */
public final class Numbers {

    private static final double THOUSAND = 1000;

    private Numbers() {}

    /** Three decimals. */
    public static double rounded(double value) {
        return Math.round(value * THOUSAND) / THOUSAND;
    }

    /** One value in units of another; 0 where there is nothing to compare with. */
    public static double ratio(double value, double floor) {
        return floor == 0 ? 0 : rounded(value / floor);
    }
}
