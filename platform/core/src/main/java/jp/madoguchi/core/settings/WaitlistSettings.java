package jp.madoguchi.core.settings;

import static jp.madoguchi.core.settings.SettingGroup.BOOKING;

import java.util.List;

/** The waiting list for places that are given up. */
public final class WaitlistSettings {

    /** Whether residents may wait for a place where none is free. */
    public static final Setting<Boolean> USE = SettingTypes.flag("", BOOKING, "waitlist.use", false);

    /** Minutes for which a place is kept for whoever it is offered to. */
    public static final Setting<Integer> OFFER_MINUTES =
            SettingTypes.number("", BOOKING, "waitlist.offerMinutes", 120, 15, 1440, "minutes");

    /** After so many offers without an answer somebody waits no longer. */
    public static final Setting<Integer> MOST_OFFERS =
            SettingTypes.number("", BOOKING, "waitlist.mostOffers", 2, 1, 10, "times");

    static final List<Setting<?>> ALL = List.of(USE, OFFER_MINUTES, MOST_OFFERS);

    private WaitlistSettings() {}
}
