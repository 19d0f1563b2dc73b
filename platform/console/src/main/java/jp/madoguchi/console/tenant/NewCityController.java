package jp.madoguchi.console.tenant;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.console.access.SignedInOperator;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.lifecycle.CityOpening;
import jp.madoguchi.core.lifecycle.LifeResult;
import jp.madoguchi.core.settings.PresetCheck;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A new city: what is typed, what will be made, and the order. */
@Controller
@ConditionalOnProperty("madoguchi.db.owner-user")
class NewCityController {

    private static final String FORM = "console/new-city";

    private final CityOpening opening;
    private final AccountsConfigured accounts;
    private final SignedInOperator operator;
    private final OptionTexts texts;

    NewCityController(CityOpening opening, AccountsConfigured accounts, SignedInOperator operator, OptionTexts texts) {
        this.opening = opening;
        this.accounts = accounts;
        this.operator = operator;
        this.texts = texts;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("presets", texts.presets(PresetCheck.NAMES));
        model.addAttribute("clusters", texts.clusters(opening.clusters()));
        model.addAttribute("accounts", accounts.get());
        model.addAttribute("hostExample", opening.host("miura"));
    }

    @GetMapping("/cities/new")
    String blank(Model model) {
        model.addAttribute("newCity", NewCityForm.empty());
        return FORM;
    }

    /** What was typed, to be confirmed. */
    @PostMapping("/cities/new")
    String check(
            @ModelAttribute("newCity") NewCityForm form,
            BindingResult typed,
            Model model,
            HttpServletResponse response) {
        List<Problem> problems = opening.check(form.order(accounts.get()));
        if (!problems.isEmpty()) {
            return refused(typed, problems, response);
        }
        model.addAttribute("host", opening.host(form.getSubdomain().strip()));
        return "console/new-city-check";
    }

    /** Back from the confirmation, with everything that was typed. */
    @PostMapping(path = "/cities/new", params = "back")
    String back(@ModelAttribute("newCity") NewCityForm form) {
        return FORM;
    }

    @PostMapping("/cities")
    String start(@ModelAttribute("newCity") NewCityForm form, BindingResult typed, HttpServletResponse response) {
        LifeResult result = opening.start(form.order(accounts.get()), operator.get());
        return result instanceof LifeResult.Refused refused
                ? refused(typed, refused.problems(), response)
                : "redirect:/cities/" + form.getCode().strip();
    }

    private static String refused(BindingResult typed, List<Problem> problems, HttpServletResponse response) {
        Problems.into(typed, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return FORM;
    }
}
