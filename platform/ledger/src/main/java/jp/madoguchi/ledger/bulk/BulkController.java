package jp.madoguchi.ledger.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardQuery;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.card.MoveChoices;
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

/** Choosing the cards of a bulk move: by numbers that are typed or scanned, by what a search found, or one by one. */
@Controller
@Needs(LedgerRights.BULK)
class BulkController {

    private static final String START = "ledger/bulk";

    private final BulkMoves bulk;
    private final BulkCsv csv;
    private final Cards cards;
    private final MoveChoices choices;

    BulkController(BulkMoves bulk, BulkCsv csv, Cards cards, MoveChoices choices) {
        this.bulk = bulk;
        this.csv = csv;
        this.cards = cards;
        this.choices = choices;
    }

    @GetMapping("/cards/bulk")
    String start(Model model) {
        model.addAttribute("numbers", "");
        return START;
    }

    @PostMapping("/cards/bulk/numbers")
    ModelAndView numbers(@RequestParam(defaultValue = "") String numbers, Model model) {
        List<String> typed = numbers.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(60, line.length())))
                .toList();
        String problem = problem(typed.size());
        if (problem != null) {
            return again(problem, numbers, model);
        }
        return chosen(bulk.ofNumbers(typed));
    }

    @PostMapping("/cards/bulk/cards")
    ModelAndView cards(@RequestParam(required = false) @Nullable List<UUID> card, Model model) {
        List<CardVersion> found = card == null ? List.of() : found(card);
        String problem = problem(found.size());
        return problem == null ? chosen(bulk.ofCards(found)) : again(problem, "", model);
    }

    @PostMapping("/cards/bulk/found")
    ModelAndView found(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String birth,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String number,
            @RequestParam @Nullable CardState state,
            Model model) {
        List<CardVersion> found = cards.all(new CardQuery(name, birth, address, number, state), CardMoves.MOST + 1);
        String problem = problem(found.size());
        return problem == null ? chosen(bulk.ofCards(found)) : again(problem, "", model);
    }

    @GetMapping("/cards/bulk/{id}/left.csv")
    void left(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        if (bulk.find(id).filter(BulkMove::done).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"not-moved.csv\"");
        csv.write(bulk.report(id), choices.rules(), response.getOutputStream());
    }

    private List<CardVersion> found(List<UUID> ids) {
        return cards.find(ids).stream()
                .map(card -> new CardVersion(card.id(), card.version()))
                .toList();
    }

    private static @Nullable String problem(int count) {
        if (count == 0) {
            return "ledger-bulk.nobody";
        }
        return count > CardMoves.MOST ? "ledger-bulk.too-many" : null;
    }

    private static ModelAndView chosen(UUID id) {
        return new ModelAndView("redirect:/cards/bulk/" + id);
    }

    private static ModelAndView again(String problem, String numbers, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("numbers", numbers);
        return new ModelAndView(START, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
