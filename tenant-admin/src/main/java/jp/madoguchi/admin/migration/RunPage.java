package jp.madoguchi.admin.migration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.migration.MigrationReport;
import jp.madoguchi.core.migration.MigrationReports;
import jp.madoguchi.core.migration.MigrationRuns;
import jp.madoguchi.core.migration.MissingSlot;
import jp.madoguchi.core.migration.NameKind;
import jp.madoguchi.core.migration.NameMappings;
import jp.madoguchi.core.migration.Progress;
import jp.madoguchi.core.migration.RowKind;
import jp.madoguchi.core.migration.SampleRow;
import jp.madoguchi.core.procedure.Procedures;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a run. */
@Component
class RunPage {

    private static final int SAMPLES = 5;

    private final MigrationRuns runs;
    private final MigrationReports reports;
    private final NameMappings names;
    private final Facilities facilities;
    private final Procedures procedures;

    RunPage(
            MigrationRuns runs,
            MigrationReports reports,
            NameMappings names,
            Facilities facilities,
            Procedures procedures) {
        this.runs = runs;
        this.reports = reports;
        this.names = names;
        this.facilities = facilities;
        this.procedures = procedures;
    }

    /** The mapped columns of a file with its first rows. */
    public record Preview(List<String> columns, List<List<String>> rows) {}

    /** False when the city has no such run. */
    boolean fill(UUID id, Model model) {
        MigrationReport report = reports.of(id).orElse(null);
        if (report == null) {
            return false;
        }
        model.addAttribute("report", report);
        model.addAttribute("run", report.run());
        model.addAttribute("progress", runs.progress(id).orElse(new Progress(0, 1)));
        if (report.run().state().open()) {
            model.addAttribute("bookings", preview(runs.samples(id, RowKind.BOOKING, SAMPLES)));
            model.addAttribute("people", preview(runs.samples(id, RowKind.PERSON, SAMPLES)));
            model.addAttribute("facilityNames", names.of(id, NameKind.FACILITY));
            model.addAttribute("procedureNames", names.of(id, NameKind.PROCEDURE));
            model.addAttribute("facilities", facilities.all());
            model.addAttribute("procedures", procedures.all());
            model.addAttribute("missingSlots", MissingSlot.values());
        }
        return true;
    }

    private static Preview preview(List<SampleRow> rows) {
        List<ImportField> fields = Arrays.stream(ImportField.values())
                .filter(field -> rows.stream().anyMatch(row -> row.cells().containsKey(field.name())))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Preview(
                fields.stream().map(ImportField::label).toList(),
                rows.stream()
                        .map(row -> fields.stream()
                                .map(field -> row.cells().getOrDefault(field.name(), ""))
                                .toList())
                        .toList());
    }
}
