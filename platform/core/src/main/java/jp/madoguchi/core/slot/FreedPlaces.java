package jp.madoguchi.core.slot;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of places that somebody has given up: those who wait are asked first, then the public does not see them
 * for a time that is drawn between two settings, so that nobody can pass a place on by cancelling and booking. They count
 * in their slot until they return.
 */
@Service
public class FreedPlaces {
    /** So long those who wait come first, should nobody look at the places at once. */
    private static final Duration FOR_THE_WAITING = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SlotCounter counter;
    private final CityTasks tasks;
    private final CitySettings settings;
    private final ObjectProvider<FreedPlaceTaker> takers;
    private final SecureTokens tokens;
    private final Clock clock;

    FreedPlaces(
            JdbcClient jdbc,
            SlotCounter counter,
            CityTasks tasks,
            CitySettings settings,
            ObjectProvider<FreedPlaceTaker> takers,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.counter = counter;
        this.tasks = tasks;
        this.settings = settings;
        this.takers = takers;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Gives up counted places, by slot id. Call it before people are written. Those beyond a slot's capacity are nobody's:
     * they are gone at once.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freed(SortedMap<Long, Integer> places) {
        List<FreedPlaceTaker> waiting =
                takers.orderedStream().filter(FreedPlaceTaker::wanted).toList();
        if (waiting.isEmpty() && settings.get(Settings.QUIET_TO) == 0) {
            places.forEach(counter::free);
            return;
        }
        Duration drawn = quiet();
        Duration quiet = waiting.isEmpty() || drawn.compareTo(FOR_THE_WAITING) > 0 ? drawn : FOR_THE_WAITING;
        SortedMap<Long, Integer> left = new TreeMap<>();
        places.forEach((slot, count) -> left.put(slot, count - counter.freeBeyond(slot, count)));
        left.values().removeIf(count -> count == 0);
        if (quiet.isZero() || left.isEmpty()) {
            left.forEach(counter::free);
            return;
        }
        List<PlannedTask> planned = new ArrayList<>();
        left.forEach((slot, count) -> planned.add(
                new PlannedTask(FreedPlaceTask.NAME, write(slot, count, quiet).toString(), now().plus(quiet))));
        waiting.forEach(taker -> planned.add(taker.task(now())));
        tasks.schedule(planned);
    }

    /** Returns places that nobody wanted before their time, where the bound city has no quiet time. */
    @Transactional
    public void notWanted(List<UUID> ids) {
        if (settings.get(Settings.QUIET_TO) > 0 || ids.isEmpty()) {
            return;
        }
        SortedMap<Long, Integer> back = new TreeMap<>();
        jdbc.sql("""
                        DELETE FROM freed_place WHERE id IN (
                            SELECT id FROM freed_place WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE)
                        RETURNING slot_id, places
                        """)
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new Freed(row.getLong("slot_id"), row.getInt("places")))
                .list()
                .forEach(freed -> back.merge(freed.slotId(), freed.places(), Integer::sum));
        back.forEach(counter::free);
    }

    /** Returns a place to the public if its time has come; tells when to ask again otherwise. */
    @Transactional
    public Optional<Instant> comeBack(UUID id) {
        boolean gone = jdbc.sql("""
                        DELETE FROM freed_place WHERE id = ? AND returns_at <= ? RETURNING slot_id, places
                        """)
                .params(id, JapanTime.db(now()))
                .query((row, number) -> new Freed(row.getLong("slot_id"), row.getInt("places")))
                .optional()
                .map(freed -> {
                    counter.free(freed.slotId(), freed.places());
                    return true;
                })
                .orElse(false);
        return gone
                ? Optional.empty()
                : jdbc.sql("SELECT returns_at FROM freed_place WHERE id = ?")
                        .param(id)
                        .query(OffsetDateTime.class)
                        .optional()
                        .map(OffsetDateTime::toInstant);
    }

    private UUID write(long slotId, int places, Duration quiet) {
        UUID id = tokens.uuid7(clock);
        jdbc.sql("INSERT INTO freed_place (id, slot_id, places, returns_at) VALUES (?, ?, ?, ?)")
                .params(id, slotId, places, JapanTime.db(now().plus(quiet)))
                .update();
        return id;
    }

    private Duration quiet() {
        long from = settings.get(Settings.QUIET_FROM) * 60L;
        long to = Math.max(from, settings.get(Settings.QUIET_TO) * 60L);
        long drawn = Integer.toUnsignedLong(ByteBuffer.wrap(tokens.bytes(4)).getInt());
        return Duration.ofSeconds(from + drawn % (to - from + 1));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Freed(long slotId, int places) {}
}
