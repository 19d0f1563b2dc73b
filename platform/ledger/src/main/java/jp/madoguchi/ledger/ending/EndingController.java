package jp.madoguchi.ledger.ending;

import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.port.LedgerRights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people whose rows ended and who still have a visit booked. */
@Controller
@Needs(LedgerRights.EDIT)
class EndingController {

    private final LeftBookings left;
    private final CardRules rules;

    EndingController(LeftBookings left, CardRules rules) {
        this.left = left;
        this.rules = rules;
    }

    @GetMapping("/cards/endings")
    String list(Model model) {
        model.addAttribute("left", left.open());
        model.addAttribute("rules", rules.current());
        return "ledger/card-endings";
    }

    @PostMapping("/cards/endings/{id}")
    String settle(@PathVariable UUID id, @RequestParam(defaultValue = "") String note) {
        left.settle(id, note);
        return "redirect:/cards/endings";
    }
}
