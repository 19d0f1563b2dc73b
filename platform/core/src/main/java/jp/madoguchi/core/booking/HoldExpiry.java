package jp.madoguchi.core.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.FreedPlaces;
import jp.madoguchi.core.slot.SlotCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives back the places of holds whose time is over; what was typed stays for a day. */
@Service
class HoldExpiry {
    private static final Duration TYPED_STAYS = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final SlotCounter counter;
    private final FreedPlaces freed;
    private final HoldTimes times;
    private final Clock clock;

    HoldExpiry(JdbcClient jdbc, SlotCounter counter, FreedPlaces freed, HoldTimes times, Clock clock) {
        this.jdbc = jdbc;
        this.counter = counter;
        this.freed = freed;
        this.times = times;
        this.clock = clock;
    }

    /** Takes places, and once more after the slot's expired holds were released, in the caller's transaction. */
    boolean take(long slotId, int places) {
        return counter.take(slotId, places) || releaseOf(slotId) && counter.take(slotId, places);
    }

    /** Holds that take several slots wait for the sweep, which gives back in ascending order. */
    private boolean releaseOf(long slotId) {
        int places = jdbc
                .sql("""
                        UPDATE hold SET released = true WHERE id IN (
                            SELECT id FROM hold WHERE slot_id = ? AND NOT released AND expires_at <= ? AND more_slots = '{}'
                              AND reserved = 0
                            FOR UPDATE SKIP LOCKED)
                        RETURNING places
                        """)
                .params(slotId, JapanTime.db(clock.instant()))
                .query((row, number) -> row.getInt("places"))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (places > 0) {
            counter.free(slotId, places);
        }
        return places > 0;
    }

    /** Releases the expired holds whose places came from the waiting list: they go back to it first. */
    @Transactional
    public void sweepReserved() {
        List<SortedMap<Long, Integer>> released = jdbc.sql("""
                        UPDATE hold SET released = true WHERE id IN (
                            SELECT id FROM hold WHERE NOT released AND expires_at <= ? AND reserved > 0
                            FOR UPDATE SKIP LOCKED)
                        RETURNING slot_id, places, more_slots, more_places
                        """)
                .param(JapanTime.db(clock.instant()))
                .query((row, number) -> HoldTakes.read(row))
                .list();
        if (!released.isEmpty()) {
            freed.freed(HoldTakes.sum(released));
        }
    }

    /** Until when a hold keeps its places; empty when it does not any more. */
    @Transactional
    public Optional<Instant> ends(UUID holdId) {
        return jdbc.sql("SELECT expires_at FROM hold WHERE id = ? AND NOT released AND reserved > 0")
                .param(holdId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Releases every other expired hold of the bound city and tells when the next one expires. */
    @Transactional
    public Optional<Instant> sweep() {
        Instant now = clock.instant();
        List<SortedMap<Long, Integer>> released = jdbc.sql("""
                        UPDATE hold SET released = true WHERE id IN (
                            SELECT id FROM hold WHERE NOT released AND expires_at <= ? AND reserved = 0 FOR UPDATE SKIP LOCKED)
                        RETURNING slot_id, places, more_slots, more_places
                        """)
                .param(JapanTime.db(now))
                .query((row, number) -> HoldTakes.read(row))
                .list();
        HoldTakes.sum(released).forEach(counter::free);
        jdbc.sql("DELETE FROM hold WHERE released AND expires_at < ?")
                .param(JapanTime.db(now.minus(TYPED_STAYS)))
                .update();
        return jdbc.sql("""
                        SELECT min(expires_at) AS next FROM hold WHERE NOT released AND (reserved = 0 OR expires_at <= ?)
                        """)
                .param(JapanTime.db(times.expiry()))
                .query((row, number) -> Optional.ofNullable(row.getObject("next", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
