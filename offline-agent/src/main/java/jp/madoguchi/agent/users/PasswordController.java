package jp.madoguchi.agent.users;

import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.agent.unlock.Accounts;
import jp.madoguchi.agent.unlock.Sessions;
import jp.madoguchi.base.port.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password. */
@Controller
@Needs(Needs.SIGNED_IN)
class PasswordController {

    private static final String PAGE = "agent/users/password";

    private final Accounts accounts;
    private final Sessions sessions;

    PasswordController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    String page(Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return PAGE;
    }

    @PostMapping("/password")
    String change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(result, sessions.user().orElseThrow().loginName());
        if (!result.hasErrors()) {
            if (accounts.changePassword(form.present(), form.password())) {
                redirect.addFlashAttribute("done", "agent.users.password.done");
                return "redirect:/password";
            }
            result.rejectValue("present", "agent.users.password.present.wrong");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }
}
