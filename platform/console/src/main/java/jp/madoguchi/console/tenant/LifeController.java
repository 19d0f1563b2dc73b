package jp.madoguchi.console.tenant;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import jp.madoguchi.console.access.SignedInOperator;
import jp.madoguchi.core.lifecycle.LifeResult;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.identity.AccountsFailed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders about one city, each with a page of its own that says what will happen. */
@Controller
@RequestMapping("/cities/{code}")
@ConditionalOnProperty("madoguchi.db.owner-user")
class LifeController {

    private static final String PAGE = "console/city-action";

    private final CityRegistry registry;
    private final CityDesk desk;
    private final FirstPassword password;
    private final SignedInOperator operator;

    LifeController(CityRegistry registry, CityDesk desk, FirstPassword password, SignedInOperator operator) {
        this.registry = registry;
        this.desk = desk;
        this.password = password;
        this.operator = operator;
    }

    @GetMapping("/life/{action}")
    String ask(@PathVariable String code, @PathVariable String action, Model model) {
        show(model, city(code), action(action));
        model.addAttribute("order", desk.blank());
        return PAGE;
    }

    @PostMapping("/life/{action}")
    String order(
            @PathVariable String code,
            @PathVariable String action,
            @ModelAttribute("order") LifeForm form,
            BindingResult typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said) {
        City city = city(code);
        LifeAction wanted = action(action);
        switch (desk.order(wanted, code, form)) {
            case LifeResult.Done done -> said.addFlashAttribute("done", "console.action." + wanted.code() + ".done");
            case LifeResult.Asked asked -> said.addFlashAttribute("done", "console.action.erase.asked");
            case LifeResult.Refused refused -> {
                Problems.into(typed, refused.problems());
                show(model, city, wanted);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return PAGE;
            }
        }
        return "redirect:/cities/" + code;
    }

    @PostMapping("/resume")
    String resume(@PathVariable String code, RedirectAttributes said) {
        city(code);
        LifeResult result = desk.resume(code);
        said.addFlashAttribute(
                result instanceof LifeResult.Refused ? "refused" : "done",
                result instanceof LifeResult.Refused refused
                        ? refused.problems().getFirst().key()
                        : "console.action.resume.done");
        return "redirect:/cities/" + code;
    }

    /** Shows the one-time password in this answer alone: no redirect, no session, no log carries it. */
    @PostMapping("/first-password")
    String issue(@PathVariable String code, Model model, HttpServletResponse response) {
        City city = city(code);
        model.addAttribute("city", city);
        try {
            password.issue(city, operator.get())
                    .ifPresentOrElse(
                            issued -> model.addAttribute("issued", issued),
                            () -> model.addAttribute("refused", "console.password.used"));
        } catch (AccountsFailed e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("refused", "console.password.failed");
        }
        return "console/first-password";
    }

    private void show(Model model, City city, LifeAction action) {
        model.addAllAttributes(Map.of("city", city, "action", action, "facts", desk.facts(city)));
    }

    private City city(String code) {
        return registry.now(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static LifeAction action(String code) {
        return LifeAction.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
