package jp.madoguchi.core.tenancy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All cities of the platform. Read as a whole and kept for a few seconds: 1,700 rows are one quick query. */
public final class CityRegistry {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final String CITIES = """
            SELECT c.code, c.name, c.preset, c.cluster, c.state, coalesce(c.schema_version, '') AS schema_version,
                   coalesce(array_agg(h.host ORDER BY h.main DESC, h.host) FILTER (WHERE h.host IS NOT NULL),
                            '{}') AS hosts
            FROM platform.city c LEFT JOIN platform.city_host h ON h.city = c.code
            """;

    private final JdbcClient registry;
    private final LoadingCache<String, Snapshot> cache;

    /** @param registry an unbound connection to the first cluster */
    CityRegistry(JdbcClient registry) {
        this.registry = registry;
        this.cache = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(key -> read());
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
                .query((row, number) -> CityRow.read(row))
                .optional();
    }

    /** Every city, by code. */
    public List<City> all() {
        return snapshot().cities();
    }

    /** Forgets what was read, so that a change made by this process is seen at once. */
    public void refresh() {
        cache.invalidateAll();
    }

    private Snapshot snapshot() {
        return cache.get("all");
    }

    private Snapshot read() {
        List<City> cities = registry.sql(CITIES + " GROUP BY c.code ORDER BY c.code")
                .query((row, number) -> CityRow.read(row))
                .list();
        Map<String, City> byCode = cities.stream().collect(Collectors.toMap(City::code, Function.identity()));
        Map<String, City> byHost = cities.stream()
                .flatMap(city -> city.hosts().stream().map(host -> Map.entry(host, city)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Snapshot(cities, byCode, byHost);
    }

    private record Snapshot(List<City> cities, Map<String, City> byCode, Map<String, City> byHost) {}
}
