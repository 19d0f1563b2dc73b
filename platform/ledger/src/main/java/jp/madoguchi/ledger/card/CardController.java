package jp.madoguchi.ledger.card;

import java.util.UUID;
import jp.madoguchi.ledger.port.Bookings;
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
class CardController {

    private final Cards cards;
    private final CardMoves moves;
    private final Bookings bookings;
    private final CardRules rules;

    CardController(Cards cards, CardMoves moves, Bookings bookings, CardRules rules) {
        this.rules = rules;
        this.cards = cards;
        this.moves = moves;
        this.bookings = bookings;
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
        CardView card = cards.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("card", card);
        model.addAttribute("history", cards.history(id));
        model.addAttribute("visit", bookings.activeOf(id));
        model.addAttribute(
                "next", rules.current().plainNext(card.kind(), card.state()).orElse(null));
        return "ledger/card";
    }

    @PostMapping("/cards/{id}/move")
    String move(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam CardState to,
            @RequestParam(defaultValue = "") String reason) {
        moves.move(id, version, Move.onScreen(to, MoveFields.because(reason)));
        return "redirect:/cards/" + id;
    }

    private ModelAndView page(CardQuery query, int page, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("states", CardState.values());
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
