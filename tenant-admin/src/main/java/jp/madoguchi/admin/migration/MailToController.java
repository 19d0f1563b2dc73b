package jp.madoguchi.admin.migration;

import java.util.List;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.rehearsal.MailTo;
import jp.madoguchi.core.rehearsal.Rehearsals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** To whom a rehearsal twin writes; a city that is none has no such page. */
@Controller
@Needs("migration.run")
@RequestMapping("/migration/mail-to")
class MailToController {

    private static final String ENTRIES = "entries";
    private static final String PAGE = "redirect:/migration/mail-to";

    private final Rehearsals rehearsals;
    private final MailTo mailTo;
    private final Permissions permissions;

    MailToController(Rehearsals rehearsals, MailTo mailTo, Permissions permissions) {
        this.rehearsals = rehearsals;
        this.mailTo = mailTo;
        this.permissions = permissions;
    }

    @ModelAttribute
    void onlyInATwin() {
        permissions.require(MigrationScreen.RUN);
        if (!rehearsals.here()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String list(Model model) {
        if (!model.containsAttribute(ENTRIES)) {
            model.addAttribute(ENTRIES, String.join("\n", mailTo.allowed()));
        }
        return "admin/migration-mail-to";
    }

    @PostMapping
    String allow(@RequestParam(defaultValue = "") String entries, RedirectAttributes next) {
        List<String> lines = entries.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> wrong = mailTo.allow(lines);
        if (wrong.isEmpty()) {
            next.addFlashAttribute("done", "admin-migration.mail-to.done");
        } else {
            next.addFlashAttribute("wrong", String.join("、", wrong));
            next.addFlashAttribute(ENTRIES, entries);
        }
        return PAGE;
    }
}
