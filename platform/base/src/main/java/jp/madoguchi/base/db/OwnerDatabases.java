package jp.madoguchi.base.db;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The owner's connections of every cluster. Never part of a web node. */
public final class OwnerDatabases implements AutoCloseable {

    private final Map<String, OwnerDatabase> open = new ConcurrentHashMap<>();
    private final Function<String, DatabaseSettings> clusters;

    /** @param clusters gives the owner's login of a cluster by name; throws for an unknown one */
    public OwnerDatabases(Function<String, DatabaseSettings> clusters) {
        this.clusters = clusters;
    }

    /** The cluster of the registry. */
    public OwnerDatabase main() {
        return of(Databases.MAIN);
    }

    /** One cluster, known from the moment it is in the registry. */
    public OwnerDatabase of(String cluster) {
        OwnerDatabase known = open.get(cluster);
        if (known != null) {
            return known;
        }
        // Asked before the map is locked: the registry is read through the main cluster.
        DatabaseSettings settings = clusters.apply(cluster);
        return open.computeIfAbsent(cluster, name -> new OwnerDatabase(settings));
    }

    @Override
    public void close() {
        open.values().forEach(OwnerDatabase::close);
        open.clear();
    }
}
