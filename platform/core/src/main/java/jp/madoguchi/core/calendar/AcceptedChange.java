package jp.madoguchi.core.calendar;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import jp.madoguchi.core.calendar.FutureVisits.FutureVisit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes places and procedures, unless that strands more booked visits than the person has seen and accepted. */
@Service
public class AcceptedChange {
    private final FutureVisits visits;

    AcceptedChange(FutureVisits visits) {
        this.visits = visits;
    }

    /**
     * Runs the change in a transaction and takes it back where it strands more.
     *
     * @param stranded those of the visits ahead that would not fit any more
     * @param change writes, and gives the id of what it wrote
     */
    @Transactional
    public ChangeOutcome run(
            int accepted, Function<List<FutureVisit>, List<StrandedVisit>> stranded, LongSupplier change) {
        long id = change.getAsLong();
        List<StrandedVisit> found = stranded.apply(visits.ahead());
        if (found.size() > accepted) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ChangeOutcome.NotYet(found);
        }
        return new ChangeOutcome.Saved(id);
    }
}
