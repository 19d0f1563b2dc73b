package jp.madoguchi.core.slot;

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

    /** Gives places back. */
    public void free(long slotId, int places) {
        jdbc.sql("UPDATE slot SET booked = booked - ? WHERE id = ?")
                .params(places, slotId)
                .update();
    }

    /** Locks a slot whose places are given back later in the transaction, to keep the ascending order. */
    public void lock(long slotId) {
        jdbc.sql("SELECT id FROM slot WHERE id = ? FOR NO KEY UPDATE")
                .param(slotId)
                .query(Long.class)
                .single();
    }
}
