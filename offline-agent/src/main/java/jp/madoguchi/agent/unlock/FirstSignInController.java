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
import org.springframework.web.bind.annotation.SessionAttribute;

/** The pages between a one-time password and the first page of the work. */
@Controller
class FirstSignInController {

    private static final String DRAFT = "agent.first.draft";
    private static final String PAGE = "agent/unlock/signin-new";
    private static final String TO_PAGE = "redirect:/signin/new";
    private static final String HOME = "redirect:/";

    private final FirstSignIn first;
    private final Terminals terminals;
    private final Sessions sessions;

    FirstSignInController(FirstSignIn first, Terminals terminals, Sessions sessions) {
        this.first = first;
        this.terminals = terminals;
        this.sessions = sessions;
    }

    @GetMapping("/signin/new")
    String page(Model model) {
        if (!first.due(user())) {
            return HOME;
        }
        model.addAttribute("form", new NewPasswordForm("", ""));
        return PAGE;
    }

    @PostMapping("/signin/new")
    String begin(
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult result,
            HttpSession session,
            HttpServletResponse response) {
        if (!first.due(user())) {
            return HOME;
        }
        form.check(result, user().loginName());
        if (!result.hasErrors()) {
            Optional<FirstSignInDraft> draft = first.begin(user(), form.password());
            if (draft.isPresent()) {
                session.setAttribute(DRAFT, draft.get());
                return "redirect:/signin/enrol";
            }
            result.rejectValue("password", "agent.unlock.new.same");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    @GetMapping("/signin/enrol")
    String secondFactor(
            @SessionAttribute(name = DRAFT, required = false) Optional<FirstSignInDraft> draft, Model model) {
        if (draft.isEmpty()) {
            return TO_PAGE;
        }
        model.addAttribute("form", new CodeForm(""));
        return show(draft.get(), model);
    }

    @PostMapping("/signin/enrol")
    String finish(
            @SessionAttribute(name = DRAFT, required = false) Optional<FirstSignInDraft> draft,
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (draft.isEmpty()) {
            return TO_PAGE;
        }
        Optional<TerminalUser> enrolled = first.finish(user(), draft.get(), form.code());
        if (enrolled.isEmpty()) {
            result.rejectValue("code", "agent.unlock.code.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(draft.get(), model);
        }
        request.getSession().removeAttribute(DRAFT);
        sessions.begin(enrolled.get(), request, response, Sessions.PASSWORD, Sessions.CODE);
        return HOME;
    }

    private TerminalUser user() {
        return sessions.halfway().orElseThrow();
    }

    private String show(FirstSignInDraft draft, Model model) {
        var terminal = terminals.get();
        model.addAttribute("again", "/signin/enrol");
        model.addAttribute("secret", draft.factor().grouped());
        model.addAttribute(
                "picture",
                QrPicture.of(draft.factor().address(terminal.terminal(), terminal.city(), user().loginName())));
        return "agent/unlock/setup-code";
    }
}
