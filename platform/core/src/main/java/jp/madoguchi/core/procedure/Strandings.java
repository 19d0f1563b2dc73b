package jp.madoguchi.core.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.core.calendar.FutureVisits.FutureVisit;
import jp.madoguchi.core.calendar.StrandedVisit;

/** Which booked visits a change of the catalogue or the matrix would strand. */
final class Strandings {
    private Strandings() {}

    static List<StrandedVisit> byChange(ProcedureDetails before, ProcedureDetails after, List<FutureVisit> ahead) {
        Stream<FutureVisit> concerned =
                ahead.stream().filter(visit -> visit.procedure().equals(before.code()));
        if (before.open() && !after.open()) {
            return told(concerned, "procedure.stranded.closed", before.name());
        }
        return before.terms().slotGroup().equals(after.terms().slotGroup())
                ? List.of()
                : told(concerned, "procedure.stranded.group", before.name());
    }

    /** @param ahead visits for the procedure alone */
    static List<StrandedVisit> byMatrix(
            Map<Long, Set<Channel>> before, Map<Long, Set<Channel>> after, List<FutureVisit> ahead) {
        return ahead.stream()
                .filter(visit -> after.containsKey(visit.facilityId()))
                .flatMap(visit -> {
                    Set<Channel> had = before.getOrDefault(visit.facilityId(), Set.of());
                    Set<Channel> has = after.getOrDefault(visit.facilityId(), Set.of());
                    if (!had.isEmpty() && has.isEmpty()) {
                        return told(Stream.of(visit), "procedure.stranded.place", visit.place()).stream();
                    }
                    boolean webGone = had.contains(Channel.WEB) && !has.contains(Channel.WEB);
                    return webGone && visit.web()
                            ? told(Stream.of(visit), "procedure.stranded.web", visit.place()).stream()
                            : Stream.empty();
                })
                .toList();
    }

    private static List<StrandedVisit> told(Stream<FutureVisit> visits, String reason, String detail) {
        return visits.map(visit -> new StrandedVisit(visit, reason, detail)).toList();
    }
}
