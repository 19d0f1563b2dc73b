package jp.madoguchi.core.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The marks under which the running piece of work may keep what it reads of its city. Empty until the work has asked the
 * database, which a resident's request does with the statement that reads its session, and wherever a change may still be
 * on its way: {@link FreshCache} then goes by age alone.
 */
public final class RequestStamp {

    private static final ScopedValue<RequestStamp> CURRENT = ScopedValue.newInstance();

    private volatile @Nullable Stamp decided;
    private volatile @Nullable Stamp everything;

    /** Gives the running code an empty stamp of its own: for the one place that binds a city. */
    public static ScopedValue.Carrier bind(ScopedValue.Carrier carrier) {
        return carrier.where(CURRENT, new RequestStamp());
    }

    /** For what the city's staff decide; null where it is not settled. */
    public static @Nullable Stamp decided() {
        return CURRENT.isBound() ? CURRENT.get().decided : null;
    }

    /** For slots and all that decides how they are shown; null where it is not settled. */
    public static @Nullable Stamp everything() {
        return CURRENT.isBound() ? CURRENT.get().everything : null;
    }

    static void settle(Stamp stamp, boolean slotsToo) {
        if (CURRENT.isBound()) {
            CURRENT.get().decided = stamp.withoutSlots();
            CURRENT.get().everything = slotsToo ? stamp : null;
        }
    }
}
