package jp.madoguchi.core.migration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param visit where the booking goes; null for a person and for a row that is not stored
 * @param inviteeId the person, where known or made
 * @param before the booking that is there already; null for a new one
 * @param madePerson whether the person is made by this row
 */
record Verdict(
        RowKind kind,
        int line,
        Outcome outcome,
        Reason reason,
        @Nullable Visit visit,
        @Nullable UUID inviteeId,
        @Nullable TakenBefore before,
        boolean madePerson) {

    static Verdict refused(RowKind kind, int line, Reason reason) {
        return new Verdict(kind, line, Outcome.REFUSED, reason, null, null, null, false);
    }

    static Verdict person(int line, Outcome outcome, UUID inviteeId) {
        return new Verdict(RowKind.PERSON, line, outcome, Reason.NONE, null, inviteeId, null, outcome == Outcome.TAKEN);
    }

    boolean overbooked() {
        return visit != null && visit.overbooked();
    }
}
