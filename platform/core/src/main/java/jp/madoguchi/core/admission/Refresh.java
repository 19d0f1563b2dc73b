package jp.madoguchi.core.admission;

/** When a waiting page asks again: often near the turn, seldom far from it, and not all in the same second. */
final class Refresh {

    private static final int SOONEST = 3;
    private static final int LATEST = 25;
    private static final int SHARE = 4;
    private static final int SPREAD = 5;

    private Refresh() {}

    /**
     * @param left seconds until the turn may come
     * @param lot spreads people
     */
    static int seconds(double left, int lot) {
        int base = (int) Math.clamp(left / SHARE, SOONEST, LATEST);
        return base + lot % (1 + Math.min(SPREAD, base / SOONEST));
    }
}
