package jp.madoguchi.core.booking;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who keeps a place: a person, or a citizen by whichever notice. A keeper has one open hold in all, by constraint; the
 * session that goes on takes over what the others keep.
 */
@Component
class HeldElsewhere {
    /** The constraint's name. */
    static final String ONE_HOLD = "one_open_hold";

    /** The keeper of an {@code invitee i} with its {@code procedure pr}. */
    static final String KEEPER = """
            coalesce(CASE WHEN pr.one_active THEN i.citizen_key || convert_to(i.procedure, 'UTF8') END, uuid_send(i.id))
            """;

    private final JdbcClient jdbc;
    private final PlaceMoves moves;

    HeldElsewhere(JdbcClient jdbc, PlaceMoves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    private record Other(UUID id, SortedMap<Long, Integer> takes) {}

    /** Takes the places of a released hold again, instead of what its keeper has elsewhere; false when there are none. */
    boolean takeAgain(HoldState hold) {
        List<Other> others = jdbc.sql("""
                        SELECT h.id, h.slot_id, h.places, h.more_slots, h.more_places
                        FROM hold mine JOIN hold h ON NOT h.released AND h.id <> mine.id
                            AND (h.keeper = mine.keeper OR h.invitee_id = mine.invitee_id)
                        WHERE mine.id = ? ORDER BY h.id FOR UPDATE OF h
                        """)
                .param(hold.id())
                .query((row, number) -> new Other(row.getObject("id", UUID.class), HoldTakes.read(row)))
                .list();
        SortedMap<Long, Integer> given =
                HoldTakes.sum(others.stream().map(Other::takes).toList());
        given.values().removeIf(places -> places == 0);
        if (!moves.move(given, hold.takes())) {
            return false;
        }
        if (!others.isEmpty()) {
            release(others.stream().map(Other::id).toList());
        }
        return true;
    }

    void release(List<UUID> holds) {
        jdbc.sql("UPDATE hold SET released = true WHERE id = ANY (?::uuid[])")
                .param(holds.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
