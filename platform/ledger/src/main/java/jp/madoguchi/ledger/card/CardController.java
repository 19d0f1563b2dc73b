package jp.madoguchi.ledger.card;

import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.Bookings;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Search and the page of one card. What is searched for travels in a POST, so that no name stands in an address. */
@Controller
@Needs(LedgerRights.VIEW)
class CardController {

    private final Cards cards;
    private final CardPage card;
    private final Bookings bookings;
    private final CardRules rules;
    private final May may;

    CardController(Cards cards, CardPage card, Bookings bookings, CardRules rules, May may) {
        this.cards = cards;
        this.card = card;
        this.bookings = bookings;
        this.rules = rules;
        this.may = may;
    }

    @GetMapping("/cards")
    ModelAndView all(Model model) {
        return page(CardQuery.ALL, 1, model);
    }

    @PostMapping("/cards")
    ModelAndView search(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String birth,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String number,
            @RequestParam @Nullable CardState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return page(new CardQuery(name, birth, address, number, state), page, model);
    }

    @GetMapping("/cards/{id}")
    String card(@PathVariable UUID id, Model model) {
        if (!card.fill(id, null, model)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return CardPage.VIEW;
    }

    private ModelAndView page(CardQuery query, int page, Model model) {
        StateRules current = rules.current();
        model.addAttribute("query", query);
        model.addAttribute("rules", current);
        model.addAttribute("states", current.states());
        model.addAttribute("may", may);
        ModelAndView view = new ModelAndView("ledger/cards");
        switch (cards.search(query, page)) {
            case CardSearchResult.Found found -> {
                model.addAttribute("found", found);
                model.addAttribute(
                        "visits",
                        bookings.activeOf(
                                found.cards().stream().map(CardView::id).toList()));
            }
            case CardSearchResult.UnreadableDate unreadable -> {
                model.addAttribute("dateProblem", unreadable.reason());
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        }
        return view;
    }
}
