package jp.madoguchi.core.tenancy;

import java.util.List;
import jp.madoguchi.base.db.DatabaseSettings;
import jp.madoguchi.base.db.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database clusters: the main one by configuration, the others from the registry, so that one added while nodes run
 * is known to all of them. Passwords are never in the registry but in each application's own settings.
 */
public final class ClusterRegistry {

    private final TenancyProperties properties;
    private final JdbcClient registry;

    ClusterRegistry(TenancyProperties properties, JdbcClient registry) {
        this.properties = properties;
        this.registry = registry;
    }

    /** All clusters as the registry has them now, the main one first. */
    public List<Cluster> all() {
        return registry.sql("SELECT name, jdbc_url FROM platform.cluster ORDER BY name <> 'main', name")
                .query((row, number) -> cluster(row.getString(1), row.getString(2)))
                .list();
    }

    /**
     * The applications' login of a cluster.
     *
     * @throws UnknownCluster when the registry has no such cluster
     */
    public DatabaseSettings login(String name) {
        return properties.login(cluster(name));
    }

    /**
     * The owner's login of a cluster.
     *
     * @throws UnknownCluster when the registry has no such cluster
     */
    public DatabaseSettings owner(String name) {
        return properties.owner(cluster(name));
    }

    /** The logins that a cluster of this name and address would have, before it is in the registry. */
    public ClusterLogins logins(Cluster wanted) {
        return new ClusterLogins(properties.login(wanted), properties.owner(wanted));
    }

    private Cluster cluster(String name) {
        if (Databases.MAIN.equals(name)) {
            return cluster(name, "");
        }
        return registry.sql("SELECT name, jdbc_url FROM platform.cluster WHERE name = ?")
                .param(name)
                .query((row, number) -> cluster(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> new UnknownCluster(name));
    }

    private Cluster cluster(String name, String url) {
        return new Cluster(name, Databases.MAIN.equals(name) ? properties.url() : url);
    }
}
