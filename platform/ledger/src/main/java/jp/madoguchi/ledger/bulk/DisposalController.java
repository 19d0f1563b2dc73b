package jp.madoguchi.ledger.bulk;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cards whose time is over; what staff choose goes on as a bulk move, with its preview and its report. */
@Controller
@Needs(LedgerRights.BULK)
class DisposalController {

    private final DisposalProposals proposals;
    private final BulkMoves bulk;
    private final Cards cards;
    private final CardRules rules;

    DisposalController(DisposalProposals proposals, BulkMoves bulk, Cards cards, CardRules rules) {
        this.proposals = proposals;
        this.bulk = bulk;
        this.cards = cards;
        this.rules = rules;
    }

    @GetMapping("/cards/disposal")
    String list(Model model) {
        model.addAttribute("rule", proposals.rule());
        model.addAttribute("proposals", proposals.open());
        model.addAttribute("held", proposals.held());
        model.addAttribute("rules", rules.current());
        return "ledger/bulk-disposal";
    }

    @PostMapping("/cards/disposal")
    String choose(@RequestParam(required = false) @Nullable List<UUID> card) {
        List<CardVersion> chosen = card == null
                ? List.of()
                : cards.find(card).stream()
                        .map(found -> new CardVersion(found.id(), found.version()))
                        .toList();
        return chosen.isEmpty()
                ? "redirect:/cards/disposal"
                : "redirect:/cards/bulk/" + bulk.ofCards(chosen) + "?to=" + CardState.TO_DISPOSE;
    }
}
