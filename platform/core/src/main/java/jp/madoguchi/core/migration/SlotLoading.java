package jp.madoguchi.core.migration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.migration.SlotBook.DayKey;
import jp.madoguchi.core.migration.SlotBook.Shape;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slots of the days that a file speaks of, and what the weekly hours would make. */
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
    private final Facilities facilities;
    private final OpenDays openDays;

    SlotLoading(JdbcClient jdbc, Facilities facilities, OpenDays openDays) {
        this.jdbc = jdbc;
        this.facilities = facilities;
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
        Map<Long, List<WeeklyHours>> byPlace = facilities.all().stream()
                .collect(Collectors.toMap(FacilityView::id, place -> facilities.hours(place.id())));
        return (facility, day, start) -> byPlace.getOrDefault(facility, List.of()).stream()
                .filter(session -> session.day() == day.getDayOfWeek())
                .flatMap(session -> shape(session, start).stream())
                .findFirst()
                .filter(shape -> openDays.isOpen(facility, day));
    }

    /** As publishing would make it: on the session's grid, ending by closing time, not after the last reception. */
    static Optional<Shape> shape(WeeklyHours session, LocalTime start) {
        long after = Duration.between(session.opens(), start).toMinutes();
        long before = Duration.between(start, session.closes()).toMinutes();
        LocalTime last = session.lastReception();
        boolean fits = after >= 0
                && after % session.slotMinutes() == 0
                && before >= session.slotMinutes()
                && (last == null || !start.isAfter(last));
        return fits ? Optional.of(new Shape(session.slotMinutes(), session.capacity())) : Optional.empty();
    }
}
