package jp.madoguchi.agent.home;

import jp.madoguchi.agent.place.Terminals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what to do next. */
@Controller
class HomeController {

    private final Terminals terminals;

    HomeController(Terminals terminals) {
        this.terminals = terminals;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("terminal", terminals.get());
        return "agent/home/home";
    }
}
