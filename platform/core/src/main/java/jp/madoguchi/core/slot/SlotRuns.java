package jp.madoguchi.core.slot;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which slots a visit of the bound city takes. Asks the database only where one slot is not enough. */
@Component
public class SlotRuns {

    private final JdbcClient jdbc;
    private final CitySettings settings;

    SlotRuns(JdbcClient jdbc, CitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * A visit that begins with this slot.
     *
     * @param minutes of the slot
     * @param visitMinutes of the visit, 0 for as long as a slot
     */
    public record Start(long slotId, int minutes, int capacity, int visitMinutes) {}

    /** Places by slot id, ascending; empty where the day has not enough slots in a row. */
    public Optional<SortedMap<Long, Integer>> of(Start start, int places) {
        if (SlotRun.single(start.capacity(), start.minutes(), places, start.visitMinutes())
                || !settings.get(Settings.GROUP_CONSECUTIVE)) {
            return Optional.of(new TreeMap<>(java.util.Map.of(start.slotId(), places)));
        }
        return SlotRun.of(from(start.slotId()), places, start.visitMinutes());
    }

    private List<SlotRun.Piece> from(long slotId) {
        return jdbc.sql("""
                        SELECT n.id, n.start, n.minutes, n.capacity
                        FROM slot s JOIN slot n ON n.facility_id = s.facility_id AND n.slot_group = s.slot_group
                            AND n.day = s.day AND n.start >= s.start
                        WHERE s.id = ? ORDER BY n.start
                        """)
                .param(slotId)
                .query((row, number) -> new SlotRun.Piece(
                        row.getLong("id"),
                        row.getObject("start", LocalTime.class),
                        row.getInt("minutes"),
                        row.getInt("capacity")))
                .list();
    }
}
