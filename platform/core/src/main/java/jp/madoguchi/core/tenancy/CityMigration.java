package jp.madoguchi.core.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * How the migration of one city went.
 *
 * @param city    its code
 * @param version the version it has now; empty after a failure
 * @param changed whether anything had to be done
 * @param error   what went wrong, or null
 */
public record CityMigration(
        String city,
        String version,
        boolean changed,
        @Nullable String error) {

    static CityMigration failed(City city, String error) {
        return new CityMigration(city.code(), "", true, error);
    }

    public boolean succeeded() {
        return error == null;
    }
}
