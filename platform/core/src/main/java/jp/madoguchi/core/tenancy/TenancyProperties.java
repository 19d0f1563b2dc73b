package jp.madoguchi.core.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.base.db.DatabaseSettings;
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
        @DefaultValue Map<String, ClusterProperties> clusters) {

    private static final int OWNER_CONNECTIONS = 16;

    DatabaseSettings login(Cluster cluster) {
        ClusterProperties own = own(cluster);
        return new DatabaseSettings(
                cluster.url(),
                Objects.requireNonNullElse(own.user(), user),
                Objects.requireNonNullElse(own.password(), password),
                poolSize,
                Duration.ofMinutes(20));
    }

    DatabaseSettings owner(Cluster cluster) {
        ClusterProperties own = own(cluster);
        return new DatabaseSettings(
                cluster.url(),
                required(own.ownerUser(), ownerUser, "owner-user"),
                required(own.ownerPassword(), ownerPassword, "owner-password"),
                OWNER_CONNECTIONS,
                Duration.ofMinutes(1));
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
