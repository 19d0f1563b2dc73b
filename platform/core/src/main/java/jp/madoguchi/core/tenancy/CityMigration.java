package jp.madoguchi.core.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * How the migration of one city went.
 *
 * @param city    its code
 * @param version the version it has now; empty after a failure
 * @param error   what went wrong, or null
 */
public record CityMigration(
        String city, String version, @Nullable String error) {

    public boolean succeeded() {
        return error == null;
    }
}
