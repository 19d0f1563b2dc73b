package jp.madoguchi.core.slot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Which slots are free. One query, kept for a second and read once however many ask at the same time; a hold or a
 * booking never trusts it, so that what is stale here costs a resident another choice and nothing else.
 */
@Service
public class Availability {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_CALENDARS = 5_000;
    private static final int MOST_DAYS = 62;

    private final JdbcClient jdbc;
    private final BookingWindow window;
    private final OpenDays openDays;
    private final CitySettings settings;
    private final Cache<Key, AvailabilityMonth> cache = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(MOST_CALENDARS)
            .build();

    Availability(JdbcClient jdbc, BookingWindow window, OpenDays openDays, CitySettings settings) {
        this.jdbc = jdbc;
        this.window = window;
        this.openDays = openDays;
        this.settings = settings;
    }

    /** The calendar of one place. */
    public AvailabilityMonth of(AvailabilityQuery query) {
        if (query.places() < 1
                || query.to().isBefore(query.from())
                || query.from().plusDays(MOST_DAYS).isBefore(query.to())) {
            throw new IllegalArgumentException("A calendar has 1 to " + MOST_DAYS + " days and at least one place");
        }
        return cache.get(new Key(Tenancy.current().code(), query), key -> read(query));
    }

    private AvailabilityMonth read(AvailabilityQuery query) {
        List<FreeSlot> slots = jdbc.sql("""
                        SELECT s.id, s.day, s.start, s.capacity - s.booked AS free, s.capacity
                        FROM slot s JOIN facility f ON f.id = s.facility_id
                        WHERE s.facility_id = ? AND s.slot_group = ? AND s.day BETWEEN ? AND ?
                          AND f.open AND s.capacity > 0
                        ORDER BY s.day, s.start
                        """)
                .params(query.facilityId(), query.slotGroup(), query.from(), query.to())
                .query((row, number) -> new FreeSlot(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        row.getInt("free"),
                        row.getInt("capacity")))
                .list();
        return new CalendarLayout(query, settings.get(Settings.FEW_THRESHOLD))
                .lay(
                        slots,
                        slot -> window.closedReason(
                                        new Visit(query.facilityId(), query.procedure(), slot.day(), slot.start()),
                                        query.audience())
                                .isPresent(),
                        openDays::holidayName);
    }

    private record Key(String city, AvailabilityQuery query) {}
}
