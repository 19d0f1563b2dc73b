package jp.madoguchi.core.migration;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dry run: decides every row and keeps the report; nothing else is stored. */
@Service
class CheckTransaction {
    private final RunRows runs;
    private final StagedRows rows;
    private final ReportRows reports;
    private final PlanPass pass;
    private final MigrationTexts texts;

    CheckTransaction(RunRows runs, StagedRows rows, ReportRows reports, PlanPass pass, MigrationTexts texts) {
        this.runs = runs;
        this.rows = rows;
        this.reports = reports;
        this.pass = pass;
        this.texts = texts;
    }

    /** @param notice what the report's page says about why it was made (again), or "" */
    @Transactional
    public void check(UUID id, MigrationState from, String notice) {
        runs.lock(id, from).ifPresent(run -> {
            PlanPass.Found found = pass.run(run, false, new PlanPass.Sink() {
                @Override
                public void people(List<PlanPass.DecidedPerson> page) {
                    rows.decided(
                            run.id(),
                            page.stream()
                                    .map(one -> decided(
                                            one.verdict(),
                                            texts.text(one.verdict().reason())))
                                    .toList());
                }

                @Override
                public void bookings(List<PlanPass.DecidedBooking> page, Planner planner) {
                    rows.decided(
                            run.id(),
                            page.stream()
                                    .map(one -> decided(one.verdict(), Remarks.of(one, texts)))
                                    .toList());
                }
            });
            reports.keep(run.id(), found.days());
            runs.checked(run.id(), found.counts(), notice);
        });
    }

    private static StagedRows.Decided decided(Verdict verdict, String reason) {
        return new StagedRows.Decided(verdict, reason, "", null, null);
    }
}
