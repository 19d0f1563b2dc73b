package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.ImportRow;

/**
 * Every refused row of a file as CSV: line, column, reason. Values stay in the city's own file, so that nothing of a
 * person leaves with the list.
 */
final class RefusalList {

    private RefusalList() {}

    static void write(ImportPlan plan, Path file, ImportProfile profile, DryRun dryRun, OutputStream out)
            throws IOException {
        try (CsvOutput csv = CsvOutput.open(out)) {
            csv.write(List.of("行", "列", "理由"));
            dryRun.refusals(plan, file, profile, row -> write(csv, row));
            plan.unmatched()
                    .forEach(row -> csv.write(
                            List.of(Long.toString(row.line()), "行全体", row.why().reason())));
        }
    }

    private static void write(CsvOutput csv, ImportRow row) {
        if (row instanceof ImportRow.Refused refused) {
            refused.errors()
                    .forEach(cell -> csv.write(List.of(Long.toString(row.line()), cell.column(), cell.reason())));
        }
    }
}
