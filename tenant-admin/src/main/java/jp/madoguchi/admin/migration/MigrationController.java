package jp.madoguchi.admin.migration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.migration.MigratedBookings;
import jp.madoguchi.core.migration.MigrationReports;
import jp.madoguchi.core.migration.MigrationRuns;
import jp.madoguchi.core.migration.MigrationUploads;
import jp.madoguchi.core.migration.UploadResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The runs of a city, bringing in files, the old numbers, and two runs side by side. */
@Controller
@Needs("migration.view")
@RequestMapping("/migration")
class MigrationController {

    private static final int SHOWN = 50;
    private static final String VIEW = "admin/migrations";

    private final MigrationRuns runs;
    private final MigrationUploads uploads;
    private final MigrationReports reports;
    private final MigratedBookings bookings;
    private final Permissions permissions;

    MigrationController(
            MigrationRuns runs,
            MigrationUploads uploads,
            MigrationReports reports,
            MigratedBookings bookings,
            Permissions permissions) {
        this.runs = runs;
        this.uploads = uploads;
        this.reports = reports;
        this.bookings = bookings;
        this.permissions = permissions;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String number, Model model) {
        permissions.require(MigrationScreen.VIEW);
        model.addAttribute("number", number);
        model.addAttribute("found", number.isBlank() ? List.of() : bookings.byOldNumber(number));
        return fill(model);
    }

    @Needs("migration.run")
    @PostMapping
    String upload(
            @RequestParam @Nullable MultipartFile bookingsFile,
            @RequestParam(required = false) @Nullable MultipartFile peopleFile,
            Model model,
            HttpServletResponse response)
            throws IOException {
        permissions.require(MigrationScreen.RUN);
        if (bookingsFile == null || bookingsFile.isEmpty()) {
            model.addAttribute("problem", "admin-migration.no-file");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(model);
        }
        return switch (stage(bookingsFile, peopleFile)) {
            case UploadResult.Staged staged -> "redirect:/migration/" + staged.run();
            case UploadResult.Refused refused -> {
                model.addAttribute("refused", refused);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield fill(model);
            }
        };
    }

    @GetMapping("/compare")
    String compare(@RequestParam UUID one, @RequestParam UUID other, Model model) {
        permissions.require(MigrationScreen.VIEW);
        model.addAttribute(
                "compared",
                reports.compare(one, other).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "admin/migration-compare";
    }

    private UploadResult stage(MultipartFile bookingsFile, @Nullable MultipartFile peopleFile) throws IOException {
        try (Incoming sent = Incoming.of(bookingsFile)) {
            if (peopleFile == null || peopleFile.isEmpty()) {
                return uploads.stage(sent.file(), null);
            }
            try (Incoming people = Incoming.of(peopleFile)) {
                return uploads.stage(sent.file(), people.file());
            }
        }
    }

    private String fill(Model model) {
        model.addAttribute("runs", runs.newest(SHOWN));
        model.addAttribute("mayRun", permissions.allows(MigrationScreen.RUN));
        return VIEW;
    }
}
