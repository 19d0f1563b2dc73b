package jp.madoguchi.admin.mail;

import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailDesk;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailLine;
import jp.madoguchi.core.mail.MailLog;
import jp.madoguchi.core.mail.MailOutcome;
import jp.madoguchi.core.mail.MailState;
import jp.madoguchi.core.mail.Suppressions;
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

/** The city's mails, one of them, and what the watchdog found. */
@Controller
@Needs("mail.view")
@RequestMapping("/mail")
class MailController {

    private final MailLog log;
    private final MailDesk desk;
    private final Suppressions suppressions;
    private final Permissions permissions;

    MailController(MailLog log, MailDesk desk, Suppressions suppressions, Permissions permissions) {
        this.log = log;
        this.desk = desk;
        this.suppressions = suppressions;
        this.permissions = permissions;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") MailFilterForm filter, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("list", log.page(filter.filter(), page));
        model.addAttribute("states", MailState.values());
        model.addAttribute("kinds", MailKind.values());
        model.addAttribute("outcomes", MailOutcome.values());
        return "admin/mails";
    }

    @GetMapping("/watch")
    String watch(Model model) {
        model.addAttribute("rounds", log.rounds());
        return "admin/mail-watch";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        MailLine line = find(id);
        model.addAttribute("line", line);
        model.addAttribute("told", log.told(id));
        model.addAttribute(
                "suppressed",
                EmailAddress.parse(line.mail().recipient())
                        .flatMap(suppressions::of)
                        .orElse(null));
        model.addAttribute("maySend", permissions.allows(MailScreen.SEND));
        return "admin/mail";
    }

    @Needs("mail.send")
    @PostMapping("/{id}/again")
    String again(@PathVariable UUID id, RedirectAttributes next) {
        return told(id, desk.again(find(id)), "again", next);
    }

    @Needs("mail.send")
    @PostMapping("/{id}/settle")
    String settle(@PathVariable UUID id, RedirectAttributes next) {
        return told(id, desk.settle(find(id)), "settle", next);
    }

    @Needs("mail.send")
    @PostMapping("/{id}/lift")
    String lift(@PathVariable UUID id, RedirectAttributes next) {
        return told(id, desk.lift(find(id)), "lift", next);
    }

    private static String told(UUID id, boolean done, String what, RedirectAttributes next) {
        next.addFlashAttribute(done ? "done" : "failed", done ? "admin-mail.done." + what : "admin-mail.overtaken");
        return "redirect:/mail/" + id;
    }

    private MailLine find(UUID id) {
        return log.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
