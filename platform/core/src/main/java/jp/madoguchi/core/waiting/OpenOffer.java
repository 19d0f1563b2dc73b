package jp.madoguchi.core.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;

/**
 * An offer as it is locked.
 *
 * @param slotId the first slot
 * @param takes its places by slot id, counted in the slots while it is open
 * @param state as the table has it
 */
record OpenOffer(
        UUID id,
        UUID entryId,
        long slotId,
        SortedMap<Long, Integer> takes,
        String state,
        Instant expiresAt,
        int people,
        String email,
        int unanswered) {

    /** Of {@code waiting_offer o} and {@code waiting_entry e}. */
    static final String COLUMNS = """
            o.id, o.entry_id, o.slot_id, o.places, o.more_slots, o.more_places, o.state, o.expires_at,
            e.people, coalesce(e.email, '') AS email, e.unanswered
            """;

    static OpenOffer of(ResultSet row, int number) throws SQLException {
        SortedMap<Long, Integer> takes = new TreeMap<>();
        takes.put(row.getLong("slot_id"), row.getInt("places"));
        Long[] slots = (Long[]) row.getArray("more_slots").getArray();
        Integer[] places = (Integer[]) row.getArray("more_places").getArray();
        for (int i = 0; i < slots.length; i++) {
            takes.put(slots[i], places[i]);
        }
        return new OpenOffer(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getLong("slot_id"),
                takes,
                row.getString("state"),
                JapanTime.read(row, "expires_at"),
                row.getInt("people"),
                row.getString("email"),
                row.getInt("unanswered"));
    }

    boolean isOpen() {
        return state.equals("OPEN");
    }

    @Override
    public String toString() {
        return "OpenOffer[id=" + id + "]";
    }
}
