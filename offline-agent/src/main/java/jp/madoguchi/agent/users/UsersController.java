package jp.madoguchi.agent.users;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.agent.unlock.Account;
import jp.madoguchi.agent.unlock.Accounts;
import jp.madoguchi.agent.unlock.Role;
import jp.madoguchi.base.port.Needs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may use the terminal, and as what. */
@Controller
@RequestMapping("/users")
@Needs("agent.users")
class UsersController {

    private static final String PAGE = "agent/users/list";
    private static final String TO_LIST = "redirect:/users";

    private final Accounts accounts;

    UsersController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new AddUserForm("", Role.HANDLER));
        return page(model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") AddUserForm form, BindingResult result, Model model, HttpServletResponse response) {
        form.check(result);
        Role role = form.role();
        if (!result.hasErrors() && role != null) {
            try {
                return shown(form.loginName(), accounts.add(form.loginName(), role), model, response);
            } catch (DuplicateKeyException taken) {
                result.rejectValue("loginName", "agent.users.taken");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    @PostMapping("/{id}/reset")
    String reset(@PathVariable("id") long id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        Account account = find(id);
        Optional<String> password = accounts.reset(id);
        if (password.isEmpty()) {
            redirect.addFlashAttribute("refused", "agent.users.reset.self");
            return TO_LIST;
        }
        return shown(account.loginName(), password.get(), model, response);
    }

    @PostMapping("/{id}/disable")
    String disable(@PathVariable("id") long id, RedirectAttributes redirect) {
        find(id);
        boolean done = accounts.disable(id);
        redirect.addFlashAttribute(done ? "done" : "refused", "agent.users.disable." + (done ? "done" : "refused"));
        return TO_LIST;
    }

    @PostMapping("/{id}/role")
    String role(@PathVariable("id") long id, @RequestParam("role") Role role, RedirectAttributes redirect) {
        find(id);
        boolean done = accounts.changeRole(id, role);
        redirect.addFlashAttribute(done ? "done" : "refused", "agent.users.role." + (done ? "done" : "refused"));
        return TO_LIST;
    }

    private Account find(long id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Model model) {
        model.addAttribute("users", accounts.all());
        model.addAttribute("roles", Role.values());
        return PAGE;
    }

    /** The answer itself, not a redirect: the password is nowhere after this page. */
    private static String shown(String loginName, String password, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("loginName", loginName);
        model.addAttribute("oneTime", password);
        return "agent/users/one-time";
    }
}
