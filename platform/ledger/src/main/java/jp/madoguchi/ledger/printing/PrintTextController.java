package jp.madoguchi.ledger.printing;

import jakarta.validation.Valid;
import java.util.Map;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.LedgerRights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The words of the notice that the city writes itself. */
@Controller
@Needs(LedgerRights.SETTINGS)
class PrintTextController {

    private static final String PAGE = "ledger/notice-texts";

    private final PrintTexts texts;

    PrintTextController(PrintTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/notices/texts")
    String form(Model model) {
        Map<PrintTextKey, String> now = texts.all();
        model.addAttribute(
                "form",
                new PrintTextForm(
                        now.getOrDefault(PrintTextKey.SENDER, ""),
                        now.getOrDefault(PrintTextKey.GREETING, ""),
                        now.getOrDefault(PrintTextKey.PAPERS, ""),
                        now.getOrDefault(PrintTextKey.CONTACT, "")));
        return PAGE;
    }

    @PostMapping("/notices/texts")
    ModelAndView change(@Valid @ModelAttribute("form") PrintTextForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            ModelAndView page = new ModelAndView(PAGE);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        texts.change(Map.of(
                PrintTextKey.SENDER, form.sender(),
                PrintTextKey.GREETING, form.greeting(),
                PrintTextKey.PAPERS, form.papers(),
                PrintTextKey.CONTACT, form.contact()));
        return new ModelAndView("redirect:/notices");
    }
}
