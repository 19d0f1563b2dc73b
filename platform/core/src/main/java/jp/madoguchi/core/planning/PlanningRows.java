package jp.madoguchi.core.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps planning operations with what each slot was before, in the caller's transaction. */
@Component
class PlanningRows {
    private static final String SELECT = """
            SELECT p.id, p.kind, p.facility_id, p.slot_group, p.first_day, p.last_day, p.slots, p.made_by, p.made_at,
                   p.undoes, EXISTS (SELECT 1 FROM staff_planning u WHERE u.undoes = p.id) AS undone
            FROM staff_planning p
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanningRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PlanningView> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(id)
                .query(PlanningRows::view)
                .optional();
    }

    List<PlanningView> latest(long facilityId, int limit) {
        return jdbc.sql(SELECT + "WHERE p.facility_id = ? ORDER BY p.made_at DESC, p.id LIMIT ?")
                .params(facilityId, limit)
                .query(PlanningRows::view)
                .list();
    }

    /** Without slots there is nothing to keep. */
    void insert(Operation operation, Collection<SlotChange> changes) {
        LocalDate first =
                changes.stream().map(SlotChange::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                changes.stream().map(SlotChange::day).max(LocalDate::compareTo).orElseThrow();
        jdbc.sql("""
                        INSERT INTO staff_planning
                            (id, kind, facility_id, slot_group, first_day, last_day, slots, undoes, made_by, made_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(operation.id())
                .param(operation.kind().name())
                .param(operation.facilityId())
                .param(operation.slotGroup())
                .param(first)
                .param(last)
                .param(changes.size())
                .param(operation.undoes())
                .param(operation.by())
                .param(JapanTime.db(clock.instant()))
                .update();
        jdbc.sql("""
                        INSERT INTO staff_planning_change (planning_id, day, start, minutes, before, after)
                        SELECT ?, * FROM unnest(?::date[], ?::time[], ?::smallint[], ?::smallint[], ?::smallint[])
                        """)
                .param(operation.id())
                .param(changes.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .param(changes.stream().map(one -> one.key().start().toString()).toArray(String[]::new))
                .param(changes.stream().map(SlotChange::minutes).toArray(Integer[]::new))
                .param(changes.stream().map(SlotChange::before).toArray(Integer[]::new))
                .param(changes.stream().map(SlotChange::after).toArray(Integer[]::new))
                .update();
    }

    List<Kept> changes(UUID id) {
        return jdbc.sql("""
                        SELECT day, start, minutes, before, after FROM staff_planning_change
                        WHERE planning_id = ? ORDER BY day, start
                        """)
                .param(id)
                .query((row, number) -> new Kept(
                        new SlotKey(row.getObject("day", LocalDate.class), row.getObject("start", LocalTime.class)),
                        row.getInt("minutes"),
                        row.getObject("before", Integer.class),
                        row.getObject("after", Integer.class)))
                .list();
    }

    private static PlanningView view(ResultSet row, int number) throws SQLException {
        return new PlanningView(
                row.getObject("id", UUID.class),
                PlanKind.valueOf(row.getString("kind")),
                row.getLong("facility_id"),
                row.getString("slot_group"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("slots"),
                row.getString("made_by"),
                JapanTime.read(row, "made_at"),
                row.getBoolean("undone"));
    }

    /** An operation that is about to be kept; {@code by} is an account, or the task that does it. */
    record Operation(
            UUID id,
            PlanKind kind,
            long facilityId,
            String slotGroup,
            @Nullable UUID undoes,
            String by) {}

    /** What one slot was and became. */
    record Kept(
            SlotKey key,
            int minutes,
            @Nullable Integer before,
            @Nullable Integer after) {}
}
