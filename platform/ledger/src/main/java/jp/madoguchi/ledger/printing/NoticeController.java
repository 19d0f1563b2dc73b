package jp.madoguchi.ledger.printing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.importing.CardImports;
import jp.madoguchi.ledger.port.LedgerRights;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Choosing people, the report on their characters, print runs and their PDF. */
@Controller
@Needs(LedgerRights.PRINT)
class NoticeController {

    private final Notices notices;
    private final CardImports imports;
    private final CardMoves moves;
    private final CardRules rules;
    private final Spool spool;

    NoticeController(Notices notices, CardImports imports, CardMoves moves, CardRules rules, Spool spool) {
        this.notices = notices;
        this.imports = imports;
        this.moves = moves;
        this.rules = rules;
        this.spool = spool;
    }

    @GetMapping("/notices")
    String start(Model model) {
        model.addAttribute("imports", imports.history());
        model.addAttribute("runs", notices.runs());
        return "ledger/notices";
    }

    @PostMapping("/notices/check")
    ModelAndView check(
            @RequestParam @Nullable UUID importId,
            @RequestParam(required = false) @Nullable List<UUID> card,
            Model model) {
        NoticeSelection selection = selection(importId, card);
        Coverage coverage = notices.coverage(selection);
        if (coverage.people() == 0) {
            return nobody(model);
        }
        model.addAttribute("selection", selection);
        model.addAttribute("coverage", coverage);
        model.addAttribute("choices", MissingGlyphs.values());
        return new ModelAndView("ledger/notice-check");
    }

    @PostMapping("/notices")
    ModelAndView make(
            @RequestParam @Nullable UUID importId,
            @RequestParam(required = false) @Nullable List<UUID> card,
            @RequestParam(defaultValue = "LEAVE_OUT") MissingGlyphs glyphs,
            Model model) {
        Optional<NoticeRun> run = notices.make(selection(importId, card), glyphs);
        return run.map(made -> new ModelAndView("redirect:/notices/" + made.id()))
                .orElseGet(() -> nobody(model));
    }

    @GetMapping("/notices/{id}")
    String run(@PathVariable UUID id, @RequestParam @Nullable Integer moved, Model model) {
        model.addAttribute(
                "run", notices.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("states", notices.states(id));
        model.addAttribute("rules", rules.current());
        model.addAttribute("moved", moved);
        return "ledger/notice-run";
    }

    /** A POST, because it opens secrets; the browser shows or stores the file and stays on the page. */
    @PostMapping("/notices/{id}/notices.pdf")
    ResponseEntity<InputStreamResource> pdf(@PathVariable UUID id) {
        if (notices.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String name = ContentDisposition.attachment()
                .filename("notices-" + id + ".pdf")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(spool.of(out -> notices.print(id, out))));
    }

    @PostMapping("/notices/{id}/move")
    String move(@PathVariable UUID id, @RequestParam CardState to, @RequestParam(defaultValue = "") String reason) {
        return "redirect:/notices/" + id + "?moved=" + moves.movePrinted(id, to, reason.strip());
    }

    private ModelAndView nobody(Model model) {
        model.addAttribute("nobody", true);
        ModelAndView page = new ModelAndView(start(model));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static NoticeSelection selection(@Nullable UUID importId, @Nullable List<UUID> cards) {
        return new NoticeSelection(importId, importId != null || cards == null ? List.of() : cards);
    }
}
