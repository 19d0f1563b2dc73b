package jp.madoguchi.core.tenancy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.core.kernel.FreshCache;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All cities of the platform. Read as a whole and kept for a few seconds: 1,700 rows are one quick query. While the
 * registry cannot be read, cities on other clusters go on by what was read last.
 */
public final class CityRegistry {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String ALL = "all";
    private static final Logger log = LoggerFactory.getLogger(CityRegistry.class);

    private static final String CITIES = """
            SELECT c.code, c.name, c.preset, c.cluster, c.state, coalesce(c.schema_version, '') AS schema_version,
                   c.migrations, c.must_know,
                   coalesce(array_agg(h.host ORDER BY h.main DESC, h.host) FILTER (WHERE h.host IS NOT NULL),
                            '{}') AS hosts
            FROM platform.city c LEFT JOIN platform.city_host h ON h.city = c.code
            """;

    private final JdbcClient registry;
    private final CityRow rows;
    private final FreshCache<String, Snapshot> cache = new FreshCache<>(FRESH);
    private volatile @Nullable Snapshot last;

    /** @param registry an unbound connection to the first cluster */
    CityRegistry(JdbcClient registry, KnownMigrations known) {
        this.registry = registry;
        this.rows = new CityRow(known);
    }

    /** The city that answers on a host, whatever its state. */
    public Optional<City> byHost(String host) {
        return Optional.ofNullable(snapshot().byHost().get(host.toLowerCase(Locale.ROOT)));
    }

    public Optional<City> byCode(String code) {
        return Optional.ofNullable(snapshot().byCode().get(code));
    }

    /** One city as the registry has it at this moment: for those who are about to change it. */
    public Optional<City> now(String code) {
        return registry.sql(CITIES + " WHERE c.code = ? GROUP BY c.code")
                .param(code)
                .query((row, number) -> rows.read(row))
                .optional();
    }

    /** Every city, by code. */
    public List<City> all() {
        return snapshot().cities();
    }

    /** Forgets what was read, so that a change made by this process is seen at once. */
    public void refresh() {
        cache.forget(ALL);
    }

    private Snapshot snapshot() {
        return cache.get(ALL, this::readOrKeep);
    }

    private Snapshot readOrKeep() {
        Snapshot known = last;
        try {
            Snapshot now = read();
            last = now;
            return now;
        } catch (DataAccessException e) {
            if (known == null) {
                throw e;
            }
            log.warn("The registry cannot be read, the cities known before are served: {}", e.getMessage());
            return known;
        }
    }

    private Snapshot read() {
        List<City> cities = registry.sql(CITIES + " GROUP BY c.code ORDER BY c.code")
                .query((row, number) -> rows.read(row))
                .list();
        Map<String, City> byCode = cities.stream().collect(Collectors.toMap(City::code, Function.identity()));
        Map<String, City> byHost = cities.stream()
                .flatMap(city -> city.hosts().stream().map(host -> Map.entry(host, city)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Snapshot(cities, byCode, byHost);
    }

    private record Snapshot(List<City> cities, Map<String, City> byCode, Map<String, City> byHost) {}
}
