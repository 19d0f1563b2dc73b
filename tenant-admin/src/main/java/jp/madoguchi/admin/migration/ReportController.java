package jp.madoguchi.admin.migration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.migration.MigrationReports;
import jp.madoguchi.core.migration.MigrationRuns;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A run's report as CSV: every row, and the sums of each day. */
@Controller
@Needs("migration.view")
@RequestMapping("/migration/{id}")
class ReportController {

    private final MigrationReports reports;
    private final MigrationRuns runs;
    private final Permissions permissions;

    ReportController(MigrationReports reports, MigrationRuns runs, Permissions permissions) {
        this.reports = reports;
        this.runs = runs;
        this.permissions = permissions;
    }

    @GetMapping("/rows.csv")
    void rows(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        begin(id, "rows", response);
        reports.writeRows(id, response.getOutputStream());
    }

    @GetMapping("/days.csv")
    void days(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        begin(id, "days", response);
        reports.writeDays(id, response.getOutputStream());
    }

    private void begin(UUID id, String what, HttpServletResponse response) {
        permissions.require(MigrationScreen.VIEW);
        if (runs.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"migration-" + what + "-" + id + ".csv\"");
    }
}
