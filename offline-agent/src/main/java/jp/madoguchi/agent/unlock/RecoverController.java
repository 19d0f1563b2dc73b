package jp.madoguchi.agent.unlock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.web.qr.QrPicture;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** What to do when the password or the authenticator is lost. */
@Controller
@RequestMapping("/recover")
class RecoverController {

    private static final String DRAFT = "agent.recovery.draft";
    private static final String PAGE = "agent/unlock/recover";
    private static final String TO_PAGE = "redirect:/recover";

    private final RecoveryService recovery;
    private final Terminals terminals;
    private final Sessions sessions;

    RecoverController(RecoveryService recovery, Terminals terminals, Sessions sessions) {
        this.recovery = recovery;
        this.terminals = terminals;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Model model) {
        if (terminals.find().isEmpty()) {
            return "redirect:/setup";
        }
        model.addAttribute("form", new RecoverForm("", "", "", ""));
        return PAGE;
    }

    @PostMapping
    String begin(
            @ModelAttribute("form") RecoverForm form,
            BindingResult result,
            HttpSession session,
            HttpServletResponse response) {
        form.check(result);
        if (!result.hasErrors()) {
            Optional<RecoveryDraft> draft = recovery.begin(form.loginName(), form.recoveryKey(), form.password());
            if (draft.isPresent()) {
                session.setAttribute(DRAFT, draft.get());
                return "redirect:/recover/code";
            }
            result.rejectValue("recoveryKey", "agent.unlock.recover.key.wrong");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    @GetMapping("/code")
    String secondFactor(@SessionAttribute(name = DRAFT, required = false) Optional<RecoveryDraft> draft, Model model) {
        if (draft.isEmpty()) {
            return TO_PAGE;
        }
        model.addAttribute("form", new CodeForm(""));
        return show(draft.get(), model);
    }

    @PostMapping("/code")
    String finish(
            @SessionAttribute(name = DRAFT, required = false) Optional<RecoveryDraft> draft,
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (draft.isEmpty()) {
            return TO_PAGE;
        }
        Optional<TerminalUser> user = recovery.finish(draft.get(), form.code());
        if (user.isEmpty()) {
            result.rejectValue("code", "agent.unlock.code.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(draft.get(), model);
        }
        request.getSession().removeAttribute(DRAFT);
        sessions.begin(user.get(), request, response, Sessions.PASSWORD, Sessions.CODE);
        return "redirect:/";
    }

    private String show(RecoveryDraft draft, Model model) {
        var terminal = terminals.get();
        model.addAttribute("again", "/recover/code");
        model.addAttribute("secret", draft.factor().grouped());
        model.addAttribute(
                "picture",
                QrPicture.of(draft.factor().address(terminal.terminal(), terminal.city(), draft.loginName())));
        return "agent/unlock/setup-code";
    }
}
