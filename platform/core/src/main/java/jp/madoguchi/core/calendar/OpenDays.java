package jp.madoguchi.core.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/** Days and hours of the bound city's places; a change holds within two seconds, and at once where it is made. */
@Service
public class OpenDays {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final HoursRows rows;
    private final FreshCache<String, CityHours> cities = new FreshCache<>(FRESH, RequestStamp::decided);

    OpenDays(HoursRows rows) {
        this.rows = rows;
    }

    /** Whether anybody is received that day. */
    public boolean isOpen(long facilityId, LocalDate day) {
        return calendar(facilityId).isOpen(day);
    }

    /** What holds at the place on a day: its sessions, or why it is closed. */
    public DayHours hours(long facilityId, LocalDate day) {
        return calendar(facilityId).on(day);
    }

    /** The n-th open day before the given day (n = 0: the day itself). Looks back at most a year. */
    public LocalDate minusOpenDays(long facilityId, LocalDate day, int n) {
        return calendar(facilityId).shift(day, -n);
    }

    /** The n-th open day after the given day (n = 0: the day itself). Looks ahead at most a year. */
    public LocalDate plusOpenDays(long facilityId, LocalDate day, int n) {
        return calendar(facilityId).shift(day, n);
    }

    /** Why the place is closed that day (a closure's reason, 祝日's name, 年末年始, 定休日), or empty when it is open. */
    public Optional<String> closedReason(long facilityId, LocalDate day) {
        return calendar(facilityId).closedReason(day);
    }

    /** As {@link #closedReason}, only where nobody can come whatever slots there are. */
    public Optional<String> shutReason(long facilityId, LocalDate day) {
        DayHours hours = hours(facilityId, day);
        return hours.shut() ? hours.closedReason() : Optional.empty();
    }

    /** The name of the 祝日, or empty. */
    public Optional<String> holidayName(LocalDate day) {
        return rows.holidays().name(day);
    }

    /** Forgets what was read of the bound city in this process. */
    void forget() {
        cities.forget(Tenancy.current().code());
    }

    private FacilityCalendar calendar(long facilityId) {
        return cities.get(Tenancy.current().code(), rows::all).place(facilityId);
    }
}
