package jp.madoguchi.agent.unlock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import jp.madoguchi.agent.place.Terminals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in: the password opens the vault, the one-time code opens the screens. */
@Controller
@RequestMapping("/signin")
class SignInController {

    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("H時mm分").withZone(ZoneId.of("Asia/Tokyo"));
    private static final String PASSWORD_PAGE = "agent/unlock/signin";
    private static final String CODE_PAGE = "agent/unlock/signin-code";

    private final UnlockService unlock;
    private final Terminals terminals;
    private final Sessions sessions;

    SignInController(UnlockService unlock, Terminals terminals, Sessions sessions) {
        this.unlock = unlock;
        this.terminals = terminals;
        this.sessions = sessions;
    }

    @GetMapping
    String passwordPage(
            @RequestParam("idle") Optional<String> idle, @RequestParam("out") Optional<String> out, Model model) {
        if (terminals.find().isEmpty()) {
            return "redirect:/setup";
        }
        if (sessions.user().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("form", new SignInForm("", ""));
        model.addAttribute("idle", idle.isPresent());
        model.addAttribute("out", out.isPresent());
        return PASSWORD_PAGE;
    }

    @PostMapping
    String password(
            @ModelAttribute("form") SignInForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (unlock.password(form.loginName(), form.password())) {
            case PasswordResult.Opened opened -> {
                sessions.begin(opened.user(), request, response, Sessions.PASSWORD);
                yield "redirect:/signin/code";
            }
            case PasswordResult.First first -> {
                sessions.begin(first.user(), request, response, Sessions.PASSWORD);
                yield "redirect:/signin/new";
            }
            case PasswordResult.Expired expired ->
                refuse(result, response, PASSWORD_PAGE, "password", "agent.unlock.signin.expired");
            case PasswordResult.Wrong wrong ->
                refuse(result, response, PASSWORD_PAGE, "password", "agent.unlock.signin.wrong");
            case PasswordResult.Locked locked -> locked(result, response, PASSWORD_PAGE, locked.until());
        };
    }

    @GetMapping("/code")
    String codePage(Model model) {
        if (sessions.user().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("form", new CodeForm(""));
        return CODE_PAGE;
    }

    @PostMapping("/code")
    String code(
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        TerminalUser user = sessions.halfway().orElseThrow();
        return switch (unlock.code(user, form.code())) {
            case CodeResult.Accepted accepted -> {
                sessions.begin(user, request, response, Sessions.PASSWORD, Sessions.CODE);
                yield "redirect:/";
            }
            case CodeResult.Wrong wrong -> refuse(result, response, CODE_PAGE, "code", "agent.unlock.code.wrong");
            case CodeResult.Used used -> refuse(result, response, CODE_PAGE, "code", "agent.unlock.code.used");
            case CodeResult.Locked locked -> locked(result, response, CODE_PAGE, locked.until());
        };
    }

    private static String refuse(
            BindingResult result, HttpServletResponse response, String page, String field, String key) {
        result.rejectValue(field, key);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }

    private static String locked(BindingResult result, HttpServletResponse response, String page, Instant until) {
        // To the full minute after: who waits until the time that is shown is not refused again.
        String time = CLOCK_TIME.format(until.plusSeconds(60));
        result.reject("agent.unlock.locked", new Object[] {time}, null);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return page;
    }
}
