package jp.madoguchi.agent.home;

import jp.madoguchi.agent.place.Terminals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what to do next, and what was done last. */
@Controller
class HomeController {

    private final Terminals terminals;
    private final HomeService home;

    HomeController(Terminals terminals, HomeService home) {
        this.terminals = terminals;
        this.home = home;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("terminal", terminals.get());
        model.addAttribute("steps", home.steps());
        model.addAttribute("acts", home.lastActs());
        return "agent/home/home";
    }
}
