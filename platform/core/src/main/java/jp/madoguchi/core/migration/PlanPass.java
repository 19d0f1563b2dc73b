package jp.madoguchi.core.migration;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import org.springframework.stereotype.Component;

/** Leads every row of a run before the planner, people first, and counts what becomes of them. */
@Component
class PlanPass {
    private final PlanLoading loading;
    private final StagedRows rows;
    private final BookingCells cells;
    private final PersonKeys keys;
    private final StoredPeople people;
    private final Facilities facilities;
    private final ProgressNotes progress;

    PlanPass(
            PlanLoading loading,
            StagedRows rows,
            BookingCells cells,
            PersonKeys keys,
            StoredPeople people,
            Facilities facilities,
            ProgressNotes progress) {
        this.loading = loading;
        this.rows = rows;
        this.cells = cells;
        this.keys = keys;
        this.people = people;
        this.facilities = facilities;
        this.progress = progress;
    }

    /** Takes what was decided, page by page. */
    interface Sink {
        void people(List<DecidedPerson> page);

        void bookings(List<DecidedBooking> page, Planner planner);
    }

    record DecidedPerson(StagedRow row, PersonRow person, Verdict verdict) {}

    record DecidedBooking(StagedRow row, BookingRow booking, Verdict verdict) {}

    /** What a pass has found. */
    record Found(MigrationCounts counts, List<DaySum> days) {}

    Found run(MigrationRun run, boolean lock, Sink sink) {
        PlanBasis basis = loading.basis(run);
        PlanStock stock = loading.stock(run, lock);
        Planner planner = new Planner(basis, stock);
        DaySums sums =
                new DaySums(facilities.all().stream().collect(Collectors.toMap(FacilityView::id, FacilityView::name)));
        Tally tally = new Tally(run, rows, progress);
        tally.unreadable();
        each(run, RowKind.PERSON, page -> {
            List<DecidedPerson> decided = page.stream()
                    .map(row -> {
                        PersonRow person = person(row);
                        return new DecidedPerson(row, person, planner.person(person));
                    })
                    .toList();
            decided.forEach(one -> tally.count(one.verdict()));
            sink.people(decided);
            tally.tell();
        });
        each(run, RowKind.BOOKING, page -> {
            List<DecidedBooking> decided = page.stream()
                    .map(row -> {
                        BookingRow booking = cells.read(row);
                        return new DecidedBooking(row, booking, planner.booking(booking));
                    })
                    .toList();
            decided.forEach(one -> {
                tally.count(one.verdict());
                sums.add(one.booking(), one.verdict(), basis.facilities());
            });
            sink.bookings(decided, planner);
            tally.tell();
        });
        return new Found(tally.counts(), sums.with(stock.slots()));
    }

    private void each(MigrationRun run, RowKind kind, Consumer<List<StagedRow>> work) {
        List<StagedRow> page = rows.after(run.id(), kind, 0);
        while (!page.isEmpty()) {
            work.accept(page);
            page = rows.after(run.id(), kind, page.getLast().line());
        }
    }

    private PersonRow person(StagedRow row) {
        byte[] citizen = people.citizen(row);
        Map<String, String> sorted = new TreeMap<>(row.cells());
        return new PersonRow(
                row.line(),
                keys.of(row),
                citizen == null ? null : HexFormat.of().formatHex(citizen),
                Base64.getEncoder().encodeToString(keys.fingerprint(sorted.toString())));
    }
}
