package jp.madoguchi.ledger.flag;

import java.time.LocalDate;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the flags of a card. */
@Controller
@Needs(LedgerRights.EDIT)
class FlagController {

    private static final int LONGEST = 200;

    private final CardFlags flags;

    FlagController(CardFlags flags) {
        this.flags = flags;
    }

    @PostMapping("/cards/{id}/flags")
    String set(
            @PathVariable UUID id,
            @RequestParam CardFlag flag,
            @RequestParam FlagState state,
            @RequestParam int version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate movedIn,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        String why = reason.strip();
        FlagChange change =
                new FlagChange(flag, state, version, movedIn, why.substring(0, Math.min(LONGEST, why.length())));
        flags.set(id, change).ifPresent(problem -> next.addFlashAttribute("panelProblem", problem.messageKey()));
        return "redirect:/cards/" + id + "#flags";
    }
}
