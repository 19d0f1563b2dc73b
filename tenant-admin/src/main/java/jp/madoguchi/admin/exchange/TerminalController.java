package jp.madoguchi.admin.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.exchange.EnrolResult;
import jp.madoguchi.core.exchange.TerminalView;
import jp.madoguchi.core.exchange.Terminals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrolling a terminal: its identity file, the comparison of the code, and taking the right away again. */
@Controller
@Needs("exchange.enrol")
@RequestMapping("/exchange/terminals")
class TerminalController {

    /** An identity file is some 2 kB of text. */
    private static final long LARGEST = 64_000;

    private final Terminals terminals;
    private final ExchangePage page;

    TerminalController(Terminals terminals, ExchangePage page) {
        this.terminals = terminals;
        this.page = page;
    }

    @PostMapping
    String enrol(
            @RequestParam MultipartFile identity, @RequestParam String name, Model model, HttpServletResponse response)
            throws IOException {
        model.addAttribute("terminalName", name);
        if (name.isBlank()) {
            return refused(Refusal.of("terminal", "admin.terminal.no-name"), model, response);
        }
        if (identity.isEmpty() || identity.getSize() > LARGEST) {
            return refused(Refusal.of("terminal", "admin.terminal.no-file"), model, response);
        }
        String pem = new String(identity.getBytes(), StandardCharsets.UTF_8);
        return switch (terminals.enrol(pem, name.strip())) {
            case EnrolResult.Waiting waiting -> "redirect:/exchange/terminals/" + waiting.terminalId();
            case EnrolResult.Refused refused -> refused(Refusal.told("terminal", refused.sentence()), model, response);
        };
    }

    @GetMapping("/{id}")
    String compare(@PathVariable String id, Model model) {
        model.addAttribute("terminal", find(id));
        return "admin/terminal";
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, RedirectAttributes next) {
        next.addFlashAttribute(terminals.confirm(id) ? "done" : "failed", "admin.terminal.confirmed");
        return "redirect:/exchange";
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable String id, RedirectAttributes next) {
        next.addFlashAttribute(terminals.revoke(id) ? "done" : "failed", "admin.terminal.revoked");
        return "redirect:/exchange";
    }

    private String refused(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", refusal);
        return page.fill(model);
    }

    private TerminalView find(String id) {
        return terminals.list().stream()
                .filter(terminal -> terminal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
