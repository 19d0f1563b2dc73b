package jp.madoguchi.core.maintenance;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.madoguchi.core.kernel.FreshCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Reads every few seconds and goes on with what it read last while the database does not answer: a database that is
 * stopped for maintenance must not take the page away that says so. No caller waits for another.
 */
final class LastKnown<V> {

    private static final Logger log = LoggerFactory.getLogger(LastKnown.class);
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final FreshCache<String, V> fresh = new FreshCache<>(FRESH);
    private final Map<String, V> last = new ConcurrentHashMap<>();
    private final V unknown;

    /** @param unknown what holds where nothing could ever be read */
    LastKnown(V unknown) {
        this.unknown = unknown;
    }

    V get(String key, Supplier<V> read) {
        try {
            V value = fresh.get(key, read);
            last.put(key, value);
            return value;
        } catch (DataAccessException | TransactionException e) {
            log.warn("Planned stops of {} cannot be read: {}", key, e.getMessage());
            return last.getOrDefault(key, unknown);
        }
    }

    void forget(String key) {
        fresh.forget(key);
    }
}
