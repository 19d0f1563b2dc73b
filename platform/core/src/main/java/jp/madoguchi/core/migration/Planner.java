package jp.madoguchi.core.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides row by row what a run does. It reads and writes nothing, so that the dry run and the run decide alike. */
final class Planner {
    private static final int MOST_PEOPLE = 5;

    private final PlanBasis basis;
    private final PlanStock stock;
    private final Places places;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> identities = new HashMap<>();

    Planner(PlanBasis basis, PlanStock stock) {
        this.basis = basis;
        this.stock = stock;
        this.places = new Places(basis, stock.slots());
    }

    Verdict person(PersonRow row) {
        if (row.keys().isEmpty()) {
            return Verdict.refused(RowKind.PERSON, row.line(), Reason.of("no-person"));
        }
        String procedure = basis.choices().procedure();
        String identity = key(procedure, row.keys().getFirst());
        Integer earlier = identities.putIfAbsent(identity, row.line());
        if (earlier != null) {
            return Verdict.refused(RowKind.PERSON, row.line(), Reason.of("person-twice", earlier));
        }
        Set<UUID> found = stock.people().find(List.of(identity));
        if (found.size() > 1) {
            return Verdict.refused(RowKind.PERSON, row.line(), Reason.of("person-ambiguous"));
        }
        UUID person = found.isEmpty() ? basis.ids().get() : found.iterator().next();
        row.keys().forEach(each -> stock.people().add(key(procedure, each), person));
        if (row.citizen() != null) {
            stock.visits().citizen(person, row.citizen());
        }
        if (found.isEmpty()) {
            return Verdict.person(row.line(), Outcome.TAKEN, person);
        }
        String before = stock.madeBefore().get(person);
        boolean same = before == null || before.equals(row.fingerprint());
        return Verdict.person(row.line(), same ? Outcome.UNCHANGED : Outcome.CHANGED, person);
    }

    Verdict booking(BookingRow row) {
        Integer earlier = numbers.putIfAbsent(row.oldNumber(), row.line());
        if (earlier != null) {
            return refused(row, Reason.of("number-twice", earlier));
        }
        Long facility =
                basis.facilities().target(row.facility()).map(Long::valueOf).orElse(null);
        if (facility == null) {
            return refused(row, Reason.of("facility", row.facility()));
        }
        String procedure = row.procedure().isBlank()
                ? basis.choices().procedure()
                : basis.procedures().target(row.procedure()).orElse("");
        if (!basis.groups().containsKey(procedure)) {
            return refused(row, Reason.of("procedure", row.procedure()));
        }
        if (row.people() > MOST_PEOPLE) {
            return refused(row, Reason.of("group", row.people(), MOST_PEOPLE));
        }
        return withPerson(row, procedure, facility);
    }

    private Verdict withPerson(BookingRow row, String procedure, long facility) {
        if (row.keys().isEmpty()) {
            return refused(row, Reason.of("no-person"));
        }
        Set<UUID> found = stock.people()
                .find(row.keys().stream().map(each -> key(procedure, each)).toList());
        if (found.size() > 1) {
            return refused(row, Reason.of("person-ambiguous"));
        }
        if (found.isEmpty() && !basis.choices().makePeople()) {
            return refused(row, Reason.of("person-unknown"));
        }
        UUID person = found.isEmpty() ? null : found.iterator().next();
        TakenBefore before = stock.takenBefore().get(row.oldNumber());
        if (before != null) {
            if (!before.inviteeId().equals(person) || !before.procedure().equals(procedure)) {
                return refused(row, Reason.of("other-person"));
            }
            if (before.fingerprint().equals(fingerprint(row, procedure, facility))) {
                return verdict(row, Outcome.UNCHANGED, Reason.NONE, null, person, before);
            }
            if (before.touched()) {
                return refused(row, Reason.of("touched"));
            }
        }
        return inTime(row, procedure, facility, person, before);
    }

    private Verdict inTime(
            BookingRow row, String procedure, long facility, @Nullable UUID person, @Nullable TakenBefore before) {
        if (!row.day().atTime(row.start()).isAfter(basis.now())) {
            if (!basis.choices().history() || before != null) {
                return verdict(row, Outcome.LEFT_OUT, Reason.of("past"), null, person, before);
            }
            return stored(row, new Visit(procedure, facility, null, 0, false), Reason.NONE, person, null);
        }
        if (before == null && person != null) {
            Integer visit = stock.visits().of(person, procedure).orElse(null);
            if (visit != null) {
                return refused(
                        row,
                        visit == Visits.NOT_OF_THIS_FILE
                                ? Reason.of("booked-already")
                                : Reason.of("booked-in-file", visit));
            }
        }
        return switch (places.find(row, procedure, facility, before)) {
            case Places.None none -> refused(row, none.reason());
            case Places.Found found -> stored(row, found.visit(), found.reason(), person, before);
        };
    }

    private Verdict stored(
            BookingRow row, Visit visit, Reason reason, @Nullable UUID known, @Nullable TakenBefore before) {
        UUID person = known == null ? basis.ids().get() : known;
        if (known == null) {
            row.keys().forEach(each -> stock.people().add(key(visit.procedure(), each), person));
        }
        if (visit.slot() != null) {
            stock.visits().add(person, visit.procedure(), row.line());
        }
        Outcome outcome = before == null ? Outcome.TAKEN : Outcome.CHANGED;
        return new Verdict(RowKind.BOOKING, row.line(), outcome, reason, visit, person, before, known == null);
    }

    /** Of what the row says and what its names mean, so that a changed meaning is a change too. */
    String fingerprint(BookingRow row, String procedure, long facility) {
        return basis.fingerprint()
                .apply(String.join(
                        "\n",
                        procedure,
                        Long.toString(facility),
                        row.day().toString(),
                        row.start().toString(),
                        Integer.toString(row.people()),
                        row.email(),
                        row.phone()));
    }

    private static String key(String procedure, String key) {
        return procedure + ":" + key;
    }

    private static Verdict verdict(
            BookingRow row,
            Outcome outcome,
            Reason reason,
            @Nullable Visit visit,
            @Nullable UUID person,
            @Nullable TakenBefore before) {
        return new Verdict(RowKind.BOOKING, row.line(), outcome, reason, visit, person, before, false);
    }

    private static Verdict refused(BookingRow row, Reason reason) {
        return Verdict.refused(RowKind.BOOKING, row.line(), reason);
    }
}
