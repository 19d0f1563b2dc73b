package jp.madoguchi.admin.migration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.migration.MigrationRuns;
import jp.madoguchi.core.migration.NameKind;
import jp.madoguchi.core.migration.NameMappings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One run: what the files hold, what the old names mean, the dry run, storing and undoing. */
@Controller
@Needs("migration.view")
@RequestMapping("/migration/{id}")
class RunController {

    private static final String FACILITY = "facility.";
    private static final String PROCEDURE = "procedure.";

    private final MigrationRuns runs;
    private final NameMappings names;
    private final RunPage page;
    private final Permissions permissions;

    RunController(MigrationRuns runs, NameMappings names, RunPage page, Permissions permissions) {
        this.runs = runs;
        this.names = names;
        this.page = page;
        this.permissions = permissions;
    }

    @GetMapping
    String run(@PathVariable UUID id, Model model) {
        permissions.require(MigrationScreen.VIEW);
        if (!page.fill(id, model)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("mayRun", permissions.allows(MigrationScreen.RUN));
        return "admin/migration-run";
    }

    /** Keeps what the old names mean and makes the dry run. */
    @Needs("migration.run")
    @PostMapping("/check")
    String check(
            @PathVariable UUID id,
            @ModelAttribute ChoicesForm form,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        permissions.require(MigrationScreen.RUN);
        names.choose(id, NameKind.FACILITY, meanings(fields, FACILITY));
        names.choose(id, NameKind.PROCEDURE, meanings(fields, PROCEDURE));
        return done(id, runs.check(id, form.choices()), next);
    }

    @Needs("migration.run")
    @PostMapping("/confirm")
    String confirm(@PathVariable UUID id, RedirectAttributes next) {
        permissions.require(MigrationScreen.RUN);
        try {
            return done(id, runs.confirm(id), next);
        } catch (DuplicateKeyException e) {
            return busy(id, next);
        }
    }

    @Needs("migration.run")
    @PostMapping("/undo")
    String undo(@PathVariable UUID id, RedirectAttributes next) {
        permissions.require(MigrationScreen.RUN);
        try {
            return done(id, runs.undo(id), next);
        } catch (DuplicateKeyException e) {
            return busy(id, next);
        }
    }

    @Needs("migration.run")
    @PostMapping("/discard")
    String discard(@PathVariable UUID id, RedirectAttributes next) {
        permissions.require(MigrationScreen.RUN);
        return done(id, runs.discard(id), next);
    }

    private static Map<String, String> meanings(Map<String, String> fields, String prefix) {
        Map<String, String> meanings = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                meanings.put(name.substring(prefix.length()), value);
            }
        });
        return meanings;
    }

    private static String done(UUID id, boolean moved, RedirectAttributes next) {
        if (!moved) {
            next.addFlashAttribute("problem", "admin-migration.overtaken");
        }
        return "redirect:/migration/" + id;
    }

    private static String busy(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("problem", "admin-migration.busy");
        return "redirect:/migration/" + id;
    }
}
