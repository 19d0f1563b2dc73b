package jp.madoguchi.core.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.calendar.AcceptedChange;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.FutureVisits.FutureVisit;
import jp.madoguchi.core.calendar.StrandedVisit;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Where a city keeps its catalogue of procedures, and says which place takes which of them by which way. */
@Service
public class ProcedureDesk {
    private final ProcedureRows rows;
    private final AcceptedChange changes;
    private final Offerings offerings;
    private final FacilityScope scope;

    ProcedureDesk(ProcedureRows rows, AcceptedChange changes, Offerings offerings, FacilityScope scope) {
        this.rows = rows;
        this.changes = changes;
        this.offerings = offerings;
        this.scope = scope;
    }

    /** Every procedure, open or closed, in display order. */
    public List<ProcedureDetails> all() {
        return rows.all();
    }

    /** How many open places take each procedure by at least one way. */
    public Map<String, Long> places() {
        return rows.places();
    }

    /** One procedure. */
    public Optional<ProcedureDetails> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** By which ways each place takes the procedure; a place that does not take it is not in it. */
    public Map<Long, Set<Channel>> matrix(String code) {
        return rows.matrix(code);
    }

    /** Whether the actor may change the catalogue: who sees single places only changes the matrix of those. */
    public boolean mayChangeCatalogue() {
        return scope.facilities().isEmpty();
    }

    /** Adds a procedure; every place takes it by its channels. */
    public ChangeOutcome create(ProcedureDetails details) {
        List<Problem> problems = ProcedureRules.problems(details);
        if (!problems.isEmpty() || !mayChangeCatalogue()) {
            return refused(problems);
        }
        try {
            ChangeOutcome outcome = changes.run(0, ahead -> List.of(), () -> {
                rows.insert(details);
                return 0;
            });
            offerings.forget();
            return outcome;
        } catch (DuplicateKeyException e) {
            return ChangeOutcome.Invalid.of("code", "procedure.code.taken");
        }
    }

    /**
     * Changes a procedure, all but its code.
     *
     * @param accepted how many booked visits that would not fit the person has seen and accepted
     */
    public ChangeOutcome change(ProcedureDetails before, ProcedureDetails after, int accepted) {
        List<Problem> problems = ProcedureRules.problems(after);
        if (!problems.isEmpty() || !mayChangeCatalogue()) {
            return refused(problems);
        }
        ChangeOutcome outcome = changes.run(accepted, ahead -> Strandings.byChange(before, after, ahead), () -> {
            rows.update(after);
            return 0;
        });
        offerings.forget();
        return outcome;
    }

    /**
     * Says by which ways these places take the procedure; places that the actor does not see stay as they are.
     *
     * @param accepted how many booked visits that would not fit the person has seen and accepted
     */
    public ChangeOutcome setMatrix(String code, Map<Long, Set<Channel>> places, int accepted) {
        Map<Long, Set<Channel>> seen = new LinkedHashMap<>(places);
        seen.keySet().removeIf(id -> !scope.covers(id));
        Map<Long, Set<Channel>> before = rows.matrix(code);
        ChangeOutcome outcome = changes.run(accepted, ahead -> stranded(code, before, seen, ahead), () -> {
            rows.setMatrix(code, seen);
            return 0;
        });
        offerings.forget();
        return outcome;
    }

    private static List<StrandedVisit> stranded(
            String code, Map<Long, Set<Channel>> before, Map<Long, Set<Channel>> after, List<FutureVisit> ahead) {
        return Strandings.byMatrix(
                before,
                after,
                ahead.stream().filter(visit -> visit.procedure().equals(code)).toList());
    }

    private static ChangeOutcome refused(List<Problem> problems) {
        return problems.isEmpty() ? ChangeOutcome.Invalid.of("", "hours.scope") : new ChangeOutcome.Invalid(problems);
    }
}
