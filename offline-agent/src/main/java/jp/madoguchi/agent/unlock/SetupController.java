package jp.madoguchi.agent.unlock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import jp.madoguchi.agent.place.AgentProperties;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.web.qr.QrPicture;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The first start: what the terminal is, then the second factor, then the recovery key on paper. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String DRAFT = "agent.setup.draft";
    private static final String RECOVERY = "agent.setup.recovery";
    private static final String TO_SIGN_IN = "redirect:/signin";
    private static final String TO_FIRST_PAGE = "redirect:/setup";

    private final SetupService setup;
    private final Terminals terminals;
    private final Sessions sessions;
    private final AgentProperties properties;

    SetupController(SetupService setup, Terminals terminals, Sessions sessions, AgentProperties properties) {
        this.setup = setup;
        this.terminals = terminals;
        this.sessions = sessions;
        this.properties = properties;
    }

    @GetMapping
    String firstPage(Model model) {
        if (terminals.find().isPresent()) {
            return TO_SIGN_IN;
        }
        model.addAttribute("form", new SetupForm("T1", properties.city(), properties.site(), "", "", ""));
        return "agent/unlock/setup";
    }

    @PostMapping
    String begin(
            @ModelAttribute("form") SetupForm form,
            BindingResult result,
            HttpSession session,
            HttpServletResponse response) {
        if (terminals.find().isPresent()) {
            return TO_SIGN_IN;
        }
        form.check(result);
        if (result.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "agent/unlock/setup";
        }
        session.setAttribute(DRAFT, setup.begin(form.toTerminal(), form.loginName(), form.password()));
        return "redirect:/setup/code";
    }

    @GetMapping("/code")
    String secondFactor(@SessionAttribute(name = DRAFT, required = false) Optional<SetupDraft> draft, Model model) {
        if (draft.isEmpty()) {
            return TO_FIRST_PAGE;
        }
        model.addAttribute("form", new CodeForm(""));
        return show(draft.get(), model);
    }

    @PostMapping("/code")
    String finish(
            @SessionAttribute(name = DRAFT, required = false) Optional<SetupDraft> draft,
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (draft.isEmpty()) {
            return TO_FIRST_PAGE;
        }
        Optional<TerminalUser> user;
        try {
            user = setup.finish(draft.get(), form.code());
        } catch (DuplicateKeyException anotherWindowWasFaster) {
            request.getSession().removeAttribute(DRAFT);
            return TO_SIGN_IN;
        }
        if (user.isEmpty()) {
            result.rejectValue("code", "agent.unlock.code.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(draft.get(), model);
        }
        HttpSession session = request.getSession();
        session.removeAttribute(DRAFT);
        session.setAttribute(RECOVERY, draft.get().vault().recoveryKey());
        sessions.begin(user.get(), request, response, Sessions.PASSWORD, Sessions.CODE);
        return "redirect:/setup/recovery";
    }

    @GetMapping("/recovery")
    String recoveryKey(@SessionAttribute(name = RECOVERY, required = false) Optional<String> key, Model model) {
        if (key.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("key", key.get());
        model.addAttribute("terminal", terminals.get());
        return "agent/unlock/recovery-key";
    }

    @PostMapping("/recovery")
    String noted(HttpSession session) {
        session.removeAttribute(RECOVERY);
        return "redirect:/";
    }

    private static String show(SetupDraft draft, Model model) {
        model.addAttribute("secret", draft.factor().grouped());
        model.addAttribute(
                "picture",
                QrPicture.of(draft.factor()
                        .address(draft.terminal().terminal(), draft.terminal().city(), draft.loginName())));
        return "agent/unlock/setup-code";
    }
}
