package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.FacilityScope;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Slots with their numbers, for staff. */
@Service
public class SlotBoard {
    private final JdbcClient jdbc;
    private final FacilityScope scope;

    SlotBoard(JdbcClient jdbc, FacilityScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The slots of a place from one day to another (both included), by day and start. */
    public List<BoardSlot> between(long facilityId, LocalDate from, LocalDate to) {
        if (!scope.covers(facilityId)) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT id, day, start, minutes, capacity, booked FROM slot
                        WHERE facility_id = ? AND day BETWEEN ? AND ? ORDER BY day, start, id
                        """)
                .params(facilityId, from, to)
                .query((row, number) -> new BoardSlot(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        row.getInt("minutes"),
                        row.getInt("capacity"),
                        row.getInt("booked")))
                .list();
    }

    /** How full these slots are, those at places that the actor may see; by id. One statement. */
    public Map<Long, SlotNumbers> numbers(Collection<Long> slots) {
        Map<Long, SlotNumbers> numbers = new HashMap<>();
        jdbc.sql("SELECT id, facility_id, capacity, booked FROM slot WHERE id = ANY (?::bigint[])")
                .param(slots.toArray(Long[]::new))
                .query((RowCallbackHandler) row -> {
                    if (scope.covers(row.getLong("facility_id"))) {
                        numbers.put(row.getLong("id"), new SlotNumbers(row.getInt("capacity"), row.getInt("booked")));
                    }
                });
        return numbers;
    }

    /** One slot with its place. */
    public Optional<SlotView> find(long slotId) {
        return jdbc.sql("""
                        SELECT s.id, s.facility_id, f.name, s.slot_group, s.day, s.start, s.minutes
                        FROM slot s JOIN facility f ON f.id = s.facility_id WHERE s.id = ? AND f.open
                        """)
                .param(slotId)
                .query((row, number) -> new SlotView(
                        row.getLong("id"),
                        row.getLong("facility_id"),
                        row.getString("name"),
                        row.getString("slot_group"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        row.getInt("minutes")))
                .optional();
    }
}
