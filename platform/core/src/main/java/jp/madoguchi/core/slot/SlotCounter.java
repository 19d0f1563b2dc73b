package jp.madoguchi.core.slot;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one class that changes {@code slot.booked}. Works in the caller's transaction; a caller that touches several slots
 * does so in ascending id, so that two callers never wait for each other.
 */
@Component
public class SlotCounter {
    private final JdbcClient jdbc;

    SlotCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes places if that many are left. Call it before any insert that refers to the slot. */
    public boolean take(long slotId, int places) {
        return jdbc.sql("UPDATE slot SET booked = booked + ? WHERE id = ? AND booked + ? <= capacity")
                        .params(places, slotId, places)
                        .update()
                == 1;
    }

    /**
     * Takes places even where none are left; what goes beyond the capacity is marked as overbooked. Only for somebody
     * who may do that and has said why.
     */
    public void takeBeyond(long slotId, int places) {
        jdbc.sql("""
                        UPDATE slot SET booked = booked + ?, overbooked = greatest(overbooked, booked + ? - capacity)
                        WHERE id = ?
                        """).params(places, places, slotId).update();
    }

    /**
     * Gives places back. Where the planner wants fewer places than people had taken, the capacity follows down; the mark
     * of what went beyond the capacity shrinks with it.
     */
    public void free(long slotId, int places) {
        jdbc.sql("""
                        UPDATE slot SET booked = booked - ?,
                            capacity = greatest(coalesce(capacity_wanted, capacity), least(capacity, booked - ?)),
                            overbooked = least(overbooked, greatest(0, booked - ? - capacity))
                        WHERE id = ?
                        """).params(places, places, places, slotId).update();
    }

    /** Gives back at most so many places of those that are taken beyond the capacity; how many it were. */
    int freeBeyond(long slotId, int places) {
        int beyond = jdbc.sql(
                        "SELECT least(?, greatest(0, booked - capacity)) FROM slot WHERE id = ? FOR NO KEY UPDATE")
                .params(places, slotId)
                .query(Integer.class)
                .single();
        if (beyond > 0) {
            free(slotId, beyond);
        }
        return beyond;
    }

    /**
     * Changes many slots at once, in ascending id: places that are taken (or, below 0, given back). What goes beyond a
     * capacity is marked as overbooked, so that it never happens unseen.
     */
    public void adjust(Map<Long, Integer> changes) {
        List<Long> ids = changes.keySet().stream().sorted().toList();
        jdbc.sql("SELECT id FROM slot WHERE id = ANY (?::bigint[]) ORDER BY id FOR NO KEY UPDATE")
                .param(ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
        jdbc.sql("""
                        UPDATE slot s SET booked = s.booked + c.places,
                            capacity = greatest(coalesce(s.capacity_wanted, s.capacity),
                                least(s.capacity, s.booked + c.places)),
                            overbooked = CASE WHEN c.places > 0
                                THEN greatest(s.overbooked, s.booked + c.places - s.capacity)
                                ELSE least(s.overbooked, greatest(0, s.booked + c.places - s.capacity)) END
                        FROM unnest(?::bigint[], ?::int[]) AS c (id, places) WHERE s.id = c.id
                        """)
                .param(ids.toArray(Long[]::new))
                .param(ids.stream().map(changes::get).toArray(Integer[]::new))
                .update();
    }

    /** Empties every slot of the bound city: for a rehearsal that begins anew. */
    public void clear() {
        jdbc.sql("""
                        UPDATE slot SET booked = 0, overbooked = 0, capacity = coalesce(capacity_wanted, capacity)
                        WHERE booked <> 0 OR overbooked <> 0
                        """).update();
    }

    /** Locks a slot whose places are given back later in the transaction, to keep the ascending order. */
    public void lock(long slotId) {
        jdbc.sql("SELECT id FROM slot WHERE id = ? FOR NO KEY UPDATE")
                .param(slotId)
                .query(Long.class)
                .single();
    }
}
