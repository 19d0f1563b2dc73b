package jp.madoguchi.agent.home;

import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.agent.selfcheck.SelfCheck;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what to do next, and what was done last. */
@Controller
class HomeController {

    private final Terminals terminals;
    private final HomeService home;
    private final SelfCheck selfCheck;

    HomeController(Terminals terminals, HomeService home, SelfCheck selfCheck) {
        this.terminals = terminals;
        this.home = home;
        this.selfCheck = selfCheck;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("terminal", terminals.get());
        model.addAttribute("findings", selfCheck.bad());
        model.addAttribute("steps", home.steps());
        model.addAttribute("acts", home.lastActs());
        return "agent/home/home";
    }
}
