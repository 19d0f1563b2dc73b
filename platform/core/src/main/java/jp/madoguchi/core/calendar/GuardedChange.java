package jp.madoguchi.core.calendar;

import java.util.List;
import java.util.function.LongSupplier;
import jp.madoguchi.core.calendar.FutureVisits.FutureVisit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes hours or days, unless that strands more booked visits than the person has seen and accepted. */
@Service
class GuardedChange {
    private final HoursRows rows;
    private final FutureVisits visits;
    private final OpenDays openDays;

    GuardedChange(HoursRows rows, FutureVisits visits, OpenDays openDays) {
        this.rows = rows;
        this.visits = visits;
        this.openDays = openDays;
    }

    /**
     * Runs the change in a transaction and takes it back where it strands more.
     *
     * @param change writes, and gives the id of what it wrote
     */
    @Transactional
    public ChangeOutcome run(int accepted, LongSupplier change) {
        CityHours before = rows.all();
        long id = change.getAsLong();
        List<StrandedVisit> stranded = stranded(before, rows.all(), visits.ahead());
        openDays.forget();
        if (stranded.size() > accepted) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ChangeOutcome.NotYet(stranded);
        }
        return new ChangeOutcome.Saved(id);
    }

    /** Visits that fitted before and do not fit after; what never fitted is not told again at every change. */
    static List<StrandedVisit> stranded(CityHours before, CityHours after, List<FutureVisit> ahead) {
        return ahead.stream()
                .filter(visit -> received(before, visit) && !received(after, visit))
                .map(visit -> told(visit, after.place(visit.facilityId()).on(visit.day())))
                .toList();
    }

    private static boolean received(CityHours hours, FutureVisit visit) {
        return hours.place(visit.facilityId()).on(visit.day()).sessions().stream()
                .anyMatch(session -> session.hours().receives(visit.procedure(), visit.start()));
    }

    private static StrandedVisit told(FutureVisit visit, DayHours day) {
        return day.closedReason()
                .map(reason -> new StrandedVisit(visit, "days.stranded.closed", reason))
                .orElseGet(() -> new StrandedVisit(visit, "days.stranded.hours", ""));
    }
}
