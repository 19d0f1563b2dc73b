package jp.madoguchi.core.migration;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.migration.SlotBook.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the slots that bookings of a run need and the city does not have. */
@Component
class NewSlots {
    private final JdbcClient jdbc;
    private final Clock clock;

    NewSlots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives every new slot among them its row. */
    void make(UUID run, List<Slot> wanted) {
        Set<Slot> made = new HashSet<>();
        for (Slot slot : wanted) {
            if (slot.isNew() && made.add(slot)) {
                slot.madeAs(insert(slot));
                jdbc.sql("INSERT INTO staff_migration_slot (slot_id, run_id) VALUES (?, ?)")
                        .params(slot.id(), run)
                        .update();
            }
        }
    }

    /** A slot that is made for these bookings alone has grown with them: nothing of it is left for others. */
    void settle(Set<Slot> touched) {
        touched.stream()
                .filter(Slot::grown)
                .forEach(slot -> jdbc.sql("UPDATE slot SET capacity = ? WHERE id = ?")
                        .params(slot.capacity(), slot.id())
                        .update());
    }

    private long insert(Slot slot) {
        return jdbc.sql("""
                        INSERT INTO slot (facility_id, slot_group, day, start, minutes, capacity, published_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .params(
                        slot.facilityId(),
                        slot.group(),
                        slot.day(),
                        slot.start(),
                        slot.minutes(),
                        slot.capacity(),
                        JapanTime.db(clock.instant()))
                .query(Long.class)
                .single();
    }
}
