package jp.madoguchi.core.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.Cluster;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database clusters of the platform: what they are like, and how one is added. */
public final class Clusters {

    private static final Logger log = LoggerFactory.getLogger(Clusters.class);

    private final OwnerDatabases owners;
    private final ClusterRegistry registry;
    private final CityRegistry cities;
    private final OperatorLog operatorLog;

    Clusters(OwnerDatabases owners, ClusterRegistry registry, CityRegistry cities, OperatorLog operatorLog) {
        this.owners = owners;
        this.registry = registry;
        this.cities = cities;
        this.operatorLog = operatorLog;
    }

    /** Their names, the main one first. */
    public List<String> names() {
        return registry.all().stream().map(Cluster::name).toList();
    }

    /** Every cluster as it answers now. */
    public List<ClusterView> all() {
        return registry.all().stream().map(this::view).toList();
    }

    private ClusterView view(Cluster cluster) {
        Set<String> here = cities.all().stream()
                .filter(city -> city.cluster().equals(cluster.name()) && city.state() != City.State.ERASED)
                .map(City::schema)
                .collect(Collectors.toSet());
        String address = cluster.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
        try {
            OwnerDatabase owner = owners.of(cluster.name());
            Set<String> schemas = owner.schemas("city_").keySet();
            long copies =
                    schemas.stream().filter(schema -> !here.contains(schema)).count();
            return owner.jdbc()
                    .query(
                            """
                            SELECT current_setting('server_version') AS version,
                                   pg_database_size(current_database()) / 1048576 AS megabytes,
                                   (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()) AS connections
                            """,
                            (row, number) -> new ClusterView(
                                    cluster.name(),
                                    address,
                                    true,
                                    row.getString("version"),
                                    here.size(),
                                    copies,
                                    row.getLong("megabytes"),
                                    row.getLong("connections"),
                                    owner.missingForMoves().stream()
                                            .map(lack -> "placement.missing." + lack)
                                            .toList()))
                    .getFirst();
        } catch (RuntimeException e) {
            log.warn("Cluster {} does not answer: {}", cluster.name(), e.getMessage());
            return new ClusterView(cluster.name(), address, false, "", here.size(), 0, 0, 0, List.of());
        }
    }

    /**
     * Adds a cluster after checking it; its logins are those in this application's settings. Adding what is there already
     * changes nothing.
     *
     * @param url JDBC address without user and password
     */
    public MoveAnswer add(String name, String url, Actor operator) {
        Cluster wanted = new Cluster(name.strip(), url.strip());
        List<Cluster> known = registry.all();
        if (known.contains(wanted)) {
            return new MoveAnswer.Accepted(0);
        }
        if (known.stream()
                .anyMatch(one -> one.name().equals(wanted.name()) || one.url().equals(wanted.url()))) {
            return new MoveAnswer.Refused("placement.cluster.refused.known");
        }
        Optional<String> refused = ClusterCheck.form(wanted).or(() -> ClusterCheck.server(registry.logins(wanted)));
        if (refused.isPresent()) {
            return new MoveAnswer.Refused(refused.get());
        }
        try (OwnerDatabase owner = new OwnerDatabase(registry.logins(wanted).owner())) {
            CityMigrations.migrateCluster(owner);
        }
        owners.main()
                .jdbc()
                .update(
                        "INSERT INTO platform.cluster (name, jdbc_url) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
                        wanted.name(),
                        wanted.url());
        operatorLog.record(operator, "cluster.add", null, Map.of("cluster", wanted.name()));
        return new MoveAnswer.Accepted(0);
    }
}
