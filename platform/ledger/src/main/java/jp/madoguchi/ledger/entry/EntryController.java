package jp.madoguchi.ledger.entry;

import java.time.Clock;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a row is entered by hand. */
@Controller
@Needs(LedgerRights.ENTER)
class EntryController {

    private final CardEntry entry;
    private final CardRules rules;
    private final SecureTokens tokens;
    private final Clock clock;

    EntryController(CardEntry entry, CardRules rules, SecureTokens tokens, Clock clock) {
        this.entry = entry;
        this.rules = rules;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/cards/new")
    ModelAndView form(
            @RequestParam(defaultValue = "ISSUE") CardKind kind,
            @RequestParam(required = false) @Nullable UUID replaces,
            Model model) {
        UUID id = tokens.uuid7(clock);
        EntryForm form = replaces == null
                ? EntryForm.empty(id, kind)
                : entry.reissue(replaces)
                        .map(old -> EntryForm.anew(id, old))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(form, HttpStatus.OK, model);
    }

    @PostMapping("/cards/new")
    ModelAndView enter(@ModelAttribute EntryForm form, Model model) {
        try {
            return answer(entry.enter(form), form, model);
        } catch (DuplicateKeyException known) {
            model.addAttribute("refused", "ledger-card-entry.known");
            return page(form, HttpStatus.CONFLICT, model);
        }
    }

    private ModelAndView answer(EntryResult result, EntryForm form, Model model) {
        switch (result) {
            case EntryResult.Entered entered -> {
                return new ModelAndView("redirect:/cards/" + entered.card());
            }
            case EntryResult.Wrong wrong -> model.addAttribute("problems", wrong.problems());
            case EntryResult.Similar similar -> model.addAttribute("similar", similar.people());
            case EntryResult.Refused refused -> model.addAttribute("refused", refused.messageKey());
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private ModelAndView page(EntryForm form, HttpStatus status, Model model) {
        if (form.id() == null || form.kind() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        model.addAttribute("form", form);
        model.addAttribute("kinds", CardKind.values());
        model.addAttribute("rules", rules.current());
        return new ModelAndView("ledger/entry", status);
    }
}
