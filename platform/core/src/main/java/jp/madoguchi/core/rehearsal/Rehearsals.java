package jp.madoguchi.core.rehearsal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which cities are rehearsal twins, and of which. */
@Service
public class Rehearsals {
    private static final String ALL = "all";

    private final JdbcClient platform;
    private final FreshCache<String, Map<String, String>> cache = new FreshCache<>(Duration.ofSeconds(5));

    Rehearsals(Databases databases) {
        this.platform = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
    }

    /** Whether the bound city is a twin; false where none is bound. */
    public boolean here() {
        return Tenancy.find().flatMap(city -> originalOf(city.code())).isPresent();
    }

    /** The code of the city whose twin this is. */
    public Optional<String> originalOf(String twin) {
        return Optional.ofNullable(twins().get(twin));
    }

    /** The code of the city's twin. */
    public Optional<String> twinOf(String original) {
        return twins().entrySet().stream()
                .filter(pair -> pair.getValue().equals(original))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void forget() {
        cache.forget(ALL);
    }

    private Map<String, String> twins() {
        return cache.get(ALL, () -> {
            Map<String, String> twins = new HashMap<>();
            platform.sql("SELECT twin, original FROM platform.rehearsal")
                    .query((RowCallbackHandler) row -> twins.put(row.getString("twin"), row.getString("original")));
            return Map.copyOf(twins);
        });
    }
}
