package jp.madoguchi.core.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.base.db.DatabaseSettings;
import jp.madoguchi.base.db.PoolSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an application reaches the databases.
 *
 * @param url           JDBC address of the first cluster
 * @param user          login role of the applications, which takes the cities' roles
 * @param password      its password
 * @param ownerUser     owner of the schemas; only where cities are migrated and opened
 * @param ownerPassword its password
 * @param role          which of a city's roles this application takes
 * @param poolSize      connections to each cluster at most
 * @param lanes         parts of that pool; a city keeps to one while it has a connection free
 * @param citiesPerConnection a connection that served so many cities is replaced
 * @param maxAge        a connection is replaced at this age
 * @param migrationThreads cities that are migrated at a time
 * @param clusters      logins of clusters that differ from the first one's, by name
 */
@ConfigurationProperties("madoguchi.db")
record TenancyProperties(
        String url,
        String user,
        String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("STAFF") DatabaseRole role,
        @DefaultValue("16") int poolSize,
        @DefaultValue("8") int lanes,
        @DefaultValue("64") int citiesPerConnection,
        @DefaultValue("20m") Duration maxAge,
        @DefaultValue("4") int migrationThreads,
        @DefaultValue Map<String, ClusterProperties> clusters) {

    private static final int CONNECTIONS_OF_A_MIGRATION = 3;
    private static final int SPARE = 4;
    private static final Duration OWNERS_AGE = Duration.ofMinutes(1);

    DatabaseSettings login(Cluster cluster) {
        ClusterProperties own = own(cluster);
        return new DatabaseSettings(
                cluster.url(),
                Objects.requireNonNullElse(own.user(), user),
                Objects.requireNonNullElse(own.password(), password),
                new PoolSettings(poolSize, lanes, citiesPerConnection, maxAge));
    }

    DatabaseSettings owner(Cluster cluster) {
        ClusterProperties own = own(cluster);
        return new DatabaseSettings(
                cluster.url(),
                required(own.ownerUser(), ownerUser, "owner-user"),
                required(own.ownerPassword(), ownerPassword, "owner-password"),
                new PoolSettings(
                        migrationThreads * CONNECTIONS_OF_A_MIGRATION + SPARE, 1, Integer.MAX_VALUE, OWNERS_AGE));
    }

    private ClusterProperties own(Cluster cluster) {
        return clusters.getOrDefault(cluster.name(), ClusterProperties.SAME);
    }

    private static String required(@Nullable String own, @Nullable String mains, String name) {
        String value = own == null ? mains : own;
        return Objects.requireNonNull(value, "madoguchi.db." + name);
    }

    @Override
    public String toString() {
        return "TenancyProperties[" + url + ", " + user + "]";
    }
}
