package jp.madoguchi.agent.selfcheck;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the terminal found out about itself. */
@Controller
class SelfCheckController {

    private final SelfCheck check;

    SelfCheckController(SelfCheck check) {
        this.check = check;
    }

    @GetMapping("/selfcheck")
    String page(Model model) {
        model.addAttribute("findings", check.look());
        return "agent/selfcheck/selfcheck";
    }
}
