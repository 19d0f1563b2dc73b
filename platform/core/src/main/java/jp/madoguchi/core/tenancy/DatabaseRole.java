package jp.madoguchi.core.tenancy;

/** Which of a city's two database roles an application takes. */
public enum DatabaseRole {
    STAFF,
    RESIDENT;

    String of(City city) {
        return this == STAFF ? city.staffRole() : city.residentRole();
    }
}
