package jp.madoguchi.core.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one class that adds slots and changes their capacity, in the caller's transaction; {@link SlotCounter} changes what
 * is booked. Both lock in ascending id.
 */
@Component
public class SlotCapacities {
    private static final String READ = """
            SELECT id, day, start, minutes, coalesce(capacity_wanted, capacity) AS wanted, capacity, booked, overbooked
            FROM slot
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SlotCapacities(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The slots of a place and group in a range of days, by day and start. */
    public List<PlannedSlot> between(long facilityId, String slotGroup, LocalDate from, LocalDate to) {
        return jdbc.sql(READ + "WHERE facility_id = ? AND slot_group = ? AND day BETWEEN ? AND ? ORDER BY day, start")
                .params(facilityId, slotGroup, from, to)
                .query((row, number) -> PlannedSlot.of(row))
                .list();
    }

    /** As {@link #between}, locked in ascending id until the transaction ends; only the slots with these ids. */
    public List<PlannedSlot> lock(Collection<Long> ids) {
        return jdbc.sql(READ + "WHERE id = ANY (?::bigint[]) ORDER BY id FOR NO KEY UPDATE")
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> PlannedSlot.of(row))
                .list();
    }

    /** Adds slots; one whose place, group, day and start are there already is passed over. Answers those it added. */
    public Set<NewSlot> add(long facilityId, String slotGroup, Collection<NewSlot> slots) {
        if (slots.isEmpty()) {
            return Set.of();
        }
        Set<NewSlot> added = jdbc.sql("""
                        INSERT INTO slot (facility_id, slot_group, day, start, minutes, capacity, published_at)
                        SELECT ?, ?, p.day, p.start, p.minutes, p.capacity, ?
                        FROM unnest(?::date[], ?::time[], ?::smallint[], ?::smallint[])
                             AS p (day, start, minutes, capacity)
                        ORDER BY p.day, p.start
                        ON CONFLICT (facility_id, slot_group, day, start) DO NOTHING
                        RETURNING day, start, minutes, capacity
                        """)
                .param(facilityId)
                .param(slotGroup)
                .param(JapanTime.db(clock.instant()))
                .param(slots.stream().map(slot -> slot.day().toString()).toArray(String[]::new))
                .param(slots.stream().map(slot -> slot.start().toString()).toArray(String[]::new))
                .param(slots.stream().map(NewSlot::minutes).toArray(Integer[]::new))
                .param(slots.stream().map(NewSlot::capacity).toArray(Integer[]::new))
                .query((row, number) -> new NewSlot(
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        row.getInt("minutes"),
                        row.getInt("capacity")))
                .set();
        more(!added.isEmpty());
        return added;
    }

    /**
     * Sets what is wanted of slots that the caller has locked. Where more people are there than that, the capacity stays
     * with them and nobody new gets in; as they go, it follows down.
     *
     * @param wanted capacity by slot id, 0 to 999
     */
    public void set(Map<Long, Integer> wanted) {
        List<Long> ids = wanted.keySet().stream().sorted().toList();
        jdbc.sql("""
                        UPDATE slot s SET capacity = greatest(c.wanted, s.booked - s.overbooked),
                            capacity_wanted = CASE WHEN c.wanted < s.booked - s.overbooked THEN c.wanted END,
                            overbooked = least(s.overbooked,
                                s.booked - least(s.booked, greatest(c.wanted, s.booked - s.overbooked)))
                        FROM unnest(?::bigint[], ?::smallint[]) AS c (id, wanted) WHERE s.id = c.id
                        """)
                .param(ids.toArray(Long[]::new))
                .param(ids.stream().map(wanted::get).toArray(Integer[]::new))
                .update();
        more(!ids.isEmpty());
    }

    /** Changes the length of slots that are out and in which nobody is. */
    public void lengthen(Map<Long, Integer> minutes) {
        List<Long> ids = minutes.keySet().stream().sorted().toList();
        jdbc.sql("""
                        UPDATE slot s SET minutes = c.minutes FROM unnest(?::bigint[], ?::smallint[]) AS c (id, minutes)
                        WHERE s.id = c.id AND s.capacity = 0 AND s.booked = 0
                        """)
                .param(ids.toArray(Long[]::new))
                .param(ids.stream().map(minutes::get).toArray(Integer[]::new))
                .update();
    }

    /** Deletes slots that nobody is in and that nothing tells of any more. Answers the ids of those that are gone. */
    public Set<Long> delete(Collection<Long> ids) {
        return jdbc.sql("""
                        DELETE FROM slot s WHERE id = ANY (?::bigint[]) AND booked = 0
                          AND NOT EXISTS (SELECT 1 FROM booking_slot b WHERE b.slot_id = s.id)
                          AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.slot_id = s.id)
                          AND NOT EXISTS (SELECT 1 FROM freed_place f WHERE f.slot_id = s.id)
                          AND NOT EXISTS (SELECT 1 FROM waiting_offer o WHERE o.slot_id = s.id)
                        RETURNING id
                        """)
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .set();
    }

    private void more(boolean any) {
        if (any) {
            events.publishEvent(new CapacityChanged(Tenancy.current().code()));
        }
    }
}
