package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.tenancy.City;

/** The two sequences of steps, and the state in which a city is while one runs. */
public enum Course {
    OPEN(City.State.PROVISIONING),
    ERASE(City.State.ERASING);

    private final City.State during;

    Course(City.State during) {
        this.during = during;
    }

    City.State during() {
        return during;
    }

    /** The id of its task. */
    String task() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
