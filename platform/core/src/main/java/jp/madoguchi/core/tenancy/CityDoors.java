package jp.madoguchi.core.tenancy;

import jp.madoguchi.base.db.OwnerDatabases;

/** Opens and shuts a city's data at the database itself, so that no node can be late in hearing of it. */
public final class CityDoors {

    private final OwnerDatabases owners;

    CityDoors(OwnerDatabases owners) {
        this.owners = owners;
    }

    /** Nothing new is written on the city's cluster; reading goes on. */
    public void stopWriting(City city) {
        CityRights.stopWriting(owners.of(city.cluster()), city);
    }

    /** Everything is as usual on the city's cluster. */
    public void open(City city) {
        CityRights.give(owners.of(city.cluster()), city);
    }

    /** Nobody but the owner sees what lies on the city's cluster. */
    public void shut(City city) {
        CityRights.shut(owners.of(city.cluster()), city);
    }
}
