package jp.madoguchi.agent.exchange;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people whom the city did not take. */
@Controller
@RequestMapping("/exchange/refused")
class RefusedController {

    private final RefusedRows refused;

    RefusedController(RefusedRows refused) {
        this.refused = refused;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", refused.list());
        return "agent/exchange/refused";
    }

    @PostMapping
    String sendAgain(@RequestParam(name = "cards", defaultValue = "") List<UUID> cards, RedirectAttributes redirect) {
        if (cards.isEmpty()) {
            return "redirect:/exchange/refused";
        }
        refused.sendAgain(cards);
        redirect.addFlashAttribute("done", "agent.exchange.refused.done");
        return "redirect:/exchange";
    }
}
