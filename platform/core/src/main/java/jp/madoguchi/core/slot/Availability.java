package jp.madoguchi.core.slot;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.LastReceptions;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Which slots are free. One query, kept for a second or, where the city's counters of changes are settled, until something
 * changes; a hold or a booking never trusts it, so that what is stale here costs a resident another choice and nothing
 * else.
 */
@Service
public class Availability {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_SLOTS = 1_000_000;
    private static final int MOST_DAYS = 62;

    private final JdbcClient jdbc;
    private final BookingWindow window;
    private final OpenDays openDays;
    private final LastReceptions receptions;
    private final CitySettings settings;
    private final Clock clock;
    private final FreshCache<Key, SlotTable> tables =
            new FreshCache<>(FRESH, RequestStamp::everything, MOST_SLOTS, SlotTable::weight);

    Availability(
            JdbcClient jdbc,
            BookingWindow window,
            OpenDays openDays,
            LastReceptions receptions,
            CitySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.window = window;
        this.openDays = openDays;
        this.receptions = receptions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The calendar of one place. */
    public AvailabilityMonth of(AvailabilityQuery query) {
        if (query.places() < 1
                || query.to().isBefore(query.from())
                || query.from().plusDays(MOST_DAYS).isBefore(query.to())) {
            throw new IllegalArgumentException("A calendar has 1 to " + MOST_DAYS + " days and at least one place");
        }
        SlotTable table = tables.get(new Key(Tenancy.current().code(), query), () -> read(query));
        return table.month(JapanTime.now(clock).truncatedTo(ChronoUnit.MINUTES), () -> lay(query, table.slots()));
    }

    /**
     * As {@link #of(AvailabilityQuery)} for a booking that may move: what it has itself is free for it. Laid out anew each time.
     *
     * @param own places of the booking by slot id
     */
    public AvailabilityMonth of(AvailabilityQuery query, Map<Long, Integer> own) {
        if (own.isEmpty()) {
            return of(query);
        }
        SlotTable table = tables.get(new Key(Tenancy.current().code(), query), () -> read(query));
        return lay(
                query,
                table.slots().stream()
                        .map(slot -> slot.with(own.getOrDefault(slot.id(), 0)))
                        .toList());
    }

    private SlotTable read(AvailabilityQuery query) {
        Map<LocalDate, LocalDate> days = new HashMap<>();
        Map<LocalTime, LocalTime> starts = new HashMap<>();
        return new SlotTable(jdbc.sql("""
                        SELECT s.id, s.day, s.start, s.minutes, s.capacity - s.booked AS free, s.capacity
                        FROM slot s JOIN facility f ON f.id = s.facility_id
                        WHERE s.facility_id = ? AND s.slot_group = ? AND s.day BETWEEN ? AND ?
                          AND f.open AND s.capacity > 0
                        ORDER BY s.day, s.start
                        """)
                .params(query.facilityId(), query.slotGroup(), query.from(), query.to())
                .query((row, number) -> new FreeSlot(
                        row.getLong("id"),
                        days.computeIfAbsent(row.getObject("day", LocalDate.class), day -> day),
                        starts.computeIfAbsent(row.getObject("start", LocalTime.class), start -> start),
                        row.getInt("minutes"),
                        row.getInt("free"),
                        row.getInt("capacity")))
                .list());
    }

    private AvailabilityMonth lay(AvailabilityQuery query, List<FreeSlot> slots) {
        return new CalendarLayout(query, settings.get(Settings.FEW_THRESHOLD), fit(query))
                .lay(
                        slots,
                        slot -> window.closedReason(
                                        new Visit(query.facilityId(), query.procedure(), slot.day(), slot.start()),
                                        query.audience())
                                .isPresent(),
                        openDays::holidayName,
                        day -> receptions.withoutBooking(query.facilityId(), query.procedure(), day));
    }

    private GroupFit fit(AvailabilityQuery query) {
        int minutes = settings.get(Settings.GROUP_CONSECUTIVE)
                ? jdbc.sql("SELECT minutes FROM procedure WHERE code = ?")
                        .param(query.procedure())
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                : 0;
        return new GroupFit(settings.get(Settings.GROUP_CONSECUTIVE), query.places(), minutes);
    }

    private record Key(String city, AvailabilityQuery query) {}
}
