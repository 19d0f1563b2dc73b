package jp.madoguchi.core.migration;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reports of runs: what was read, what became of it, and why a row was not taken. They are kept. */
@Service
public class MigrationReports {
    private static final int SHOWN = 100;

    private final RunRows runs;
    private final ReportRows rows;
    private final ReportCsv csv;

    MigrationReports(RunRows runs, ReportRows rows, ReportCsv csv) {
        this.runs = runs;
        this.rows = rows;
        this.csv = csv;
    }

    /** The report of a run, in seven queries whatever its size. */
    public Optional<MigrationReport> of(UUID run) {
        return runs.find(run)
                .map(found -> new MigrationReport(
                        found,
                        rows.days(run),
                        rows.reasons(run),
                        rows.rows(run, Outcome.REFUSED, 0, SHOWN),
                        rows.remarks(run, SHOWN),
                        found.state() == MigrationState.UNDONE ? rows.kept(run) : List.of()));
    }

    /** Writes every row of a run with what became of it, as CSV in UTF-8 with its mark. */
    public void writeRows(UUID run, OutputStream out) throws IOException {
        csv.rows(run, out);
    }

    /** Writes the sums by place and day, as CSV. */
    public void writeDays(UUID run, OutputStream out) throws IOException {
        csv.days(run, out);
    }

    /** Where two runs differ. */
    public Optional<MigrationComparison> compare(UUID one, UUID other) {
        return runs.find(one)
                .flatMap(first -> runs.find(other)
                        .map(second -> new MigrationComparison(first, second, rows.differences(one, other))));
    }
}
