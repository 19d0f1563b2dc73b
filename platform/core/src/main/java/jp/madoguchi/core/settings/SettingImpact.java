package jp.madoguchi.core.settings;

import java.util.List;

/** A feature whose existing data may not fit a changed setting. Nothing that exists is ever rewritten. */
@FunctionalInterface
public interface SettingImpact {

    /** Future bookings of the bound city that fit the present settings but would not fit the proposed ones. */
    List<StrandedBooking> strandedBy(SettingValues present, SettingValues proposed);
}
