package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a run in one transaction: decided anew with the slots held, and all or nothing. */
@Service
class WriteTransaction {
    private final RunRows runs;
    private final StagedRows rows;
    private final ReportRows reports;
    private final PlanPass pass;
    private final BookingStore store;
    private final AuditTrail audit;

    WriteTransaction(
            RunRows runs, StagedRows rows, ReportRows reports, PlanPass pass, BookingStore store, AuditTrail audit) {
        this.runs = runs;
        this.rows = rows;
        this.reports = reports;
        this.pass = pass;
        this.store = store;
        this.audit = audit;
    }

    /** @throws PlanChanged and nothing is stored, when what was decided is not what the report said */
    @Transactional
    public void write(UUID id) {
        runs.lock(id, MigrationState.WRITING).ifPresent(run -> {
            Instant at = runs.now();
            BookingStore.Writing writing = store.begin(run, at);
            PlanPass.Found found = pass.run(run, true, writing);
            if (!found.counts().equals(run.counts())) {
                throw new PlanChanged();
            }
            writing.settle();
            reports.keep(run.id(), found.days());
            rows.forgetCells(run.id());
            runs.done(run.id(), at);
            MigrationCounts.Kind bookings = found.counts().bookings();
            audit.record(new AuditEntry(
                    "migration.done",
                    "migration",
                    run.id().toString(),
                    Map.of(
                            "taken",
                            Integer.toString(bookings.taken()),
                            "changed",
                            Integer.toString(bookings.changed()),
                            "refused",
                            Integer.toString(bookings.refused()))));
        });
    }
}
