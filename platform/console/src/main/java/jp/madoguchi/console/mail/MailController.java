package jp.madoguchi.console.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which cities' mails want somebody to look. */
@Controller
class MailController {
    private final MailOverview overview;
    private final Clock clock;

    MailController(MailOverview overview, Clock clock) {
        this.overview = overview;
        this.clock = clock;
    }

    @GetMapping("/mail")
    String mail(Model model) {
        List<MailNumbers> all = overview.all();
        model.addAttribute("cities", all.size());
        model.addAttribute(
                "remarkable", all.stream().filter(MailNumbers::remarkable).toList());
        model.addAttribute("now", clock.instant());
        return "console/mail";
    }
}
