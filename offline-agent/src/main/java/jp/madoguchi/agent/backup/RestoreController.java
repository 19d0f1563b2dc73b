package jp.madoguchi.agent.backup;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a ledger back: open on a terminal that is not set up, the administrator's on one that is. */
@Controller
@RequestMapping("/restore")
@Needs(Needs.NOTHING)
class RestoreController {

    private static final String DRAFT = "agent.restore.draft";
    private static final String PAGE = "agent/backup/restore";
    private static final String CONFIRM = "agent/backup/restore-confirm";
    private static final String WORD = "上書き";

    private final Restores restores;
    private final Terminals terminals;
    private final Permissions permissions;

    RestoreController(Restores restores, Terminals terminals, Permissions permissions) {
        this.restores = restores;
        this.terminals = terminals;
        this.permissions = permissions;
    }

    /** Before anything of the request is read. */
    @ModelAttribute("setUp")
    boolean guard() {
        boolean setUp = terminals.find().isPresent();
        if (setUp) {
            permissions.require(new Permission("agent.restore"));
        }
        return setUp;
    }

    @GetMapping
    String page() {
        return PAGE;
    }

    @PostMapping
    String look(
            @RequestParam("file") MultipartFile file,
            @RequestParam("recoveryKey") String recoveryKey,
            HttpSession session,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return switch (restores.look(file.getInputStream(), recoveryKey)) {
            case LookResult.Readable readable -> {
                session.setAttribute(DRAFT, readable.draft());
                yield confirmPage(readable.draft(), model);
            }
            case LookResult.Refused refused -> {
                model.addAttribute("refused", refused.key());
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield PAGE;
            }
        };
    }

    @PostMapping("/confirm")
    String restore(
            @ModelAttribute("setUp") boolean setUp,
            @RequestParam("word") @Nullable String word,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        if (!(session.getAttribute(DRAFT) instanceof RestoreDraft draft)) {
            return "redirect:/restore";
        }
        if (setUp && !WORD.equals(word == null ? "" : word.strip())) {
            model.addAttribute("refused", "agent.restore.word.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return confirmPage(draft, model);
        }
        session.removeAttribute(DRAFT);
        if (!restores.restore(draft)) {
            model.addAttribute("refused", "agent.restore.damaged");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        session.invalidate();
        return "redirect:/signin?restored";
    }

    private String confirmPage(RestoreDraft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("present", restores.presentCards());
        return CONFIRM;
    }
}
