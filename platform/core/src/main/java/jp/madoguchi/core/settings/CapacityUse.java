package jp.madoguchi.core.settings;

/** How many places of a slot a group takes (T5). */
public enum CapacityUse {
    PER_PERSON,
    PER_BOOKING,
    /** As {@link Settings#GROUP_TABLE} says. */
    TABLE;

    /** Places for a group of this many people under the given settings. */
    public static int places(SettingValues settings, int people) {
        return switch (settings.get(Settings.GROUP_CAPACITY_USE)) {
            case PER_PERSON -> people;
            case PER_BOOKING -> 1;
            case TABLE -> settings.get(Settings.GROUP_TABLE).places(people);
        };
    }
}
