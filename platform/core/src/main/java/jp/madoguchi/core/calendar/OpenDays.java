package jp.madoguchi.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Open days of the bound city's places. */
public abstract class OpenDays {

    /** Whether the place has hours on that weekday and is not closed by holiday, year end or a closed day. */
    public abstract boolean isOpen(long facilityId, LocalDate day);

    /** The n-th open day before the given day (n = 0: the day itself). Looks back at most a year. */
    public abstract LocalDate minusOpenDays(long facilityId, LocalDate day, int n);

    /** The n-th open day after the given day (n = 0: the day itself). Looks ahead at most a year. */
    public abstract LocalDate plusOpenDays(long facilityId, LocalDate day, int n);

    /** Why the place is closed that day (祝日's name, 年末年始, a closed day's reason, 定休日), or empty when it is open. */
    public abstract Optional<String> closedReason(long facilityId, LocalDate day);

    /** The name of the 祝日, or empty. */
    public abstract Optional<String> holidayName(LocalDate day);
}
