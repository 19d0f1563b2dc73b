package jp.madoguchi.core.booking;

import org.springframework.context.ApplicationContext;

/** What the worker does with holds that are over. */
public final class SweptHolds {
    private SweptHolds() {}

    public static void sweep(ApplicationContext context) {
        HoldExpiry expiry = context.getBean(HoldExpiry.class);
        expiry.sweepReserved();
        expiry.sweep();
    }
}
