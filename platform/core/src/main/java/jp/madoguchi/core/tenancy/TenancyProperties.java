package jp.madoguchi.core.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an application reaches the database.
 *
 * @param url           JDBC address of the first cluster
 * @param user          login role of the applications, which takes the cities' roles
 * @param password      its password
 * @param ownerUser     owner of the schemas; only where cities are migrated and opened
 * @param ownerPassword its password
 * @param role          which of a city's roles this application takes
 * @param poolSize      connections to each cluster at most
 */
@ConfigurationProperties("madoguchi.db")
record TenancyProperties(
        String url,
        String user,
        String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("STAFF") DatabaseRole role,
        @DefaultValue("16") int poolSize) {

    @Override
    public String toString() {
        return "TenancyProperties[" + url + ", " + user + "]";
    }
}
