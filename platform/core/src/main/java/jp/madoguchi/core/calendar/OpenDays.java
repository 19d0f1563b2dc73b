package jp.madoguchi.core.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Open days of the bound city's places; a change of hours or closed days holds within two seconds. */
@Service
public class OpenDays {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Holidays holidays = Holidays.fromTable();
    private final FreshCache<Place, FacilityCalendar> calendars = new FreshCache<>(FRESH, RequestStamp::decided);

    OpenDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the place has hours on that weekday and is not closed by holiday, year end or a closed day. */
    public boolean isOpen(long facilityId, LocalDate day) {
        return calendar(facilityId).isOpen(day);
    }

    /** The n-th open day before the given day (n = 0: the day itself). Looks back at most a year. */
    public LocalDate minusOpenDays(long facilityId, LocalDate day, int n) {
        return calendar(facilityId).shift(day, -n);
    }

    /** The n-th open day after the given day (n = 0: the day itself). Looks ahead at most a year. */
    public LocalDate plusOpenDays(long facilityId, LocalDate day, int n) {
        return calendar(facilityId).shift(day, n);
    }

    /** Why the place is closed that day (a closed day's reason, 祝日's name, 年末年始, 定休日), or empty when it is open. */
    public Optional<String> closedReason(long facilityId, LocalDate day) {
        return calendar(facilityId).closedReason(day);
    }

    /** The name of the 祝日, or empty. */
    public Optional<String> holidayName(LocalDate day) {
        return holidays.name(day);
    }

    /** Forgets what was read of the bound city in this process. */
    void forget() {
        String city = Tenancy.current().code();
        calendars.forgetIf(place -> place.city().equals(city));
    }

    private FacilityCalendar calendar(long facilityId) {
        return calendars.get(new Place(Tenancy.current().code(), facilityId), () -> read(facilityId));
    }

    private FacilityCalendar read(long facilityId) {
        List<DayOfWeek> weekdays = jdbc.sql("SELECT DISTINCT weekday FROM weekly_hours WHERE facility_id = ?")
                .param(facilityId)
                .query((row, number) -> DayOfWeek.of(row.getInt("weekday")))
                .list();
        Map<LocalDate, String> closed = new HashMap<>();
        jdbc.sql("""
                        SELECT day, reason FROM closed_day
                        WHERE day >= ? AND (facility_id IS NULL OR facility_id = ?)
                        """)
                .params(JapanTime.today(clock).minusYears(1), facilityId)
                .query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getString("reason")))
                .list()
                .forEach(entry -> closed.put(entry.getKey(), entry.getValue()));
        return new FacilityCalendar(Set.copyOf(weekdays), Map.copyOf(closed), holidays);
    }

    private record Place(String city, long facilityId) {}
}
