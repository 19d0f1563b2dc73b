package jp.madoguchi.core.migration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.core.calendar.DayHours.DaySession;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.migration.SlotBook.DayKey;
import jp.madoguchi.core.migration.SlotBook.Shape;
import jp.madoguchi.core.slot.SlotGroups;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slots of the days that a file speaks of, and what the hours would make. */
@Component
class SlotLoading {
    private static final String WANTED = """
            SELECT s.id, s.facility_id, s.slot_group, s.day, s.start, s.minutes, s.capacity, s.booked FROM slot s
            WHERE s.day BETWEEN (SELECT min(day) FROM staff_migration_row WHERE run_id = :run)
                            AND (SELECT max(day) FROM staff_migration_row WHERE run_id = :run)
               OR s.id IN (SELECT p.slot_id FROM booking_slot p
                           JOIN staff_migration_booking m ON m.booking_id = p.booking_id WHERE m.source = :source)
            ORDER BY s.id
            """;

    private final JdbcClient jdbc;
    private final OpenDays openDays;

    SlotLoading(JdbcClient jdbc, OpenDays openDays) {
        this.jdbc = jdbc;
        this.openDays = openDays;
    }

    void fill(SlotBook book, MigrationRun run, boolean lock) {
        jdbc.sql(lock ? WANTED + " FOR NO KEY UPDATE OF s" : WANTED)
                .param("run", run.id())
                .param("source", run.bookings().profile())
                .query((RowCallbackHandler) row -> book.add(
                        row.getLong("id"),
                        new DayKey(
                                row.getLong("facility_id"),
                                row.getString("slot_group"),
                                row.getObject("day", LocalDate.class)),
                        row.getObject("start", LocalTime.class),
                        new Shape(row.getInt("minutes"), row.getInt("capacity")),
                        row.getInt("booked")));
    }

    SlotBook.Hours hours() {
        return (facility, day, start) -> openDays.hours(facility, day).sessions().stream()
                .map(DaySession::hours)
                .filter(session -> session.slotGroup().equals(SlotGroups.CARD))
                .flatMap(session -> shape(session, start).stream())
                .findFirst();
    }

    /** As publishing would make it: on the session's grid, ending by closing time, not after the last reception. */
    static Optional<Shape> shape(HoursSession session, LocalTime start) {
        return session.starts().contains(start)
                ? Optional.of(new Shape(session.slotMinutes(), session.capacity()))
                : Optional.empty();
    }
}
