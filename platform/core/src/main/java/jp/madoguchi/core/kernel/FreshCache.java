package jp.madoguchi.core.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read from the database for a short while. When the while is over, one caller reads again and the others
 * go on with what they have. What was read under a {@link Stamp} is kept as long as the stamp is the same.
 *
 * <p>No caller ever waits for another. A caller inside a transaction holds a connection, and the one that reads may still
 * wait for one: if the first waited for the second, a full pool would stand still until its time-out.
 *
 * @param <K> names the city first
 * @param <V> immutable
 */
public final class FreshCache<K, V> {

    private static final long MOST_ENTRIES = 10_000;
    private static final int TOO_OLD = 5;

    /** Read again even under the same stamp, so that no mistake lives longer. */
    private static final long MOST_NANOS = Duration.ofMinutes(10).toNanos();

    private final long freshNanos;
    private final Supplier<@Nullable Stamp> stamp;
    private final Ticker ticker;
    private final Cache<K, Entry<V>> entries;

    /** @param fresh how long a value is taken as it is; nobody gets one that is five times as old */
    public FreshCache(Duration fresh) {
        this(fresh, () -> null);
    }

    /**
     * Goes by age only where there is no stamp.
     *
     * @param stamp of the running request, such as {@link RequestStamp#decided}; null where nothing is settled
     */
    public FreshCache(Duration fresh, Supplier<@Nullable Stamp> stamp) {
        this(fresh, stamp, MOST_ENTRIES, value -> 1, Ticker.systemTicker());
    }

    /** As above, for values of very different size: all together weigh at most so much. */
    public FreshCache(Duration fresh, Supplier<@Nullable Stamp> stamp, long mostWeight, ToIntFunction<V> weight) {
        this(fresh, stamp, mostWeight, weight, Ticker.systemTicker());
    }

    FreshCache(Duration fresh, Supplier<@Nullable Stamp> stamp, Ticker ticker) {
        this(fresh, stamp, MOST_ENTRIES, value -> 1, ticker);
    }

    private FreshCache(
            Duration fresh, Supplier<@Nullable Stamp> stamp, long mostWeight, ToIntFunction<V> weight, Ticker ticker) {
        this.freshNanos = fresh.toNanos();
        this.stamp = stamp;
        this.ticker = ticker;
        this.entries = Caffeine.newBuilder()
                .maximumWeight(mostWeight)
                .weigher((K key, Entry<V> entry) -> weight.applyAsInt(entry.value()))
                .build();
    }

    /** The value, read by this caller where it is not there or where it is this caller's turn. */
    public V get(K key, Supplier<V> read) {
        Entry<V> entry = entries.getIfPresent(key);
        if (entry == null) {
            return readNow(key, read);
        }
        long age = ticker.read() - entry.readAt();
        if (age <= MOST_NANOS && entry.stamp() != null && entry.stamp().equals(stamp.get())) {
            return entry.value();
        }
        boolean mine = age > freshNanos && entry.taken().compareAndSet(false, true);
        if (!mine && age <= TOO_OLD * freshNanos) {
            return entry.value();
        }
        try {
            return readNow(key, read);
        } catch (RuntimeException e) {
            entry.taken().set(false);
            throw e;
        }
    }

    /** Forgets one value. */
    public void forget(K key) {
        entries.invalidate(key);
    }

    /** Forgets the values of all keys that match. */
    public void forgetIf(Predicate<K> matches) {
        entries.asMap().keySet().removeIf(matches);
    }

    private V readNow(K key, Supplier<V> read) {
        long readAt = ticker.read();
        Stamp under = stamp.get();
        V value = read.get();
        entries.put(key, new Entry<>(value, readAt, under, new AtomicBoolean()));
        return value;
    }

    private record Entry<V>(V value, long readAt, @Nullable Stamp stamp, AtomicBoolean taken) {}
}
