package jp.madoguchi.agent.leaving;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.agent.unlock.SecondPerson;
import jp.madoguchi.base.port.Needs;
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

/** The sheets of what left, and the second person's word before a CSV leaves. */
@Controller
@RequestMapping("/leaving")
class LeavingController {

    private static final String CSV_PAGE = "agent/leaving/csv";

    private final Leavings leavings;
    private final CsvLeavings csv;

    LeavingController(Leavings leavings, CsvLeavings csv) {
        this.leavings = leavings;
        this.csv = csv;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("sheets", leavings.latest());
        return "agent/leaving/list";
    }

    @GetMapping("/{id}")
    String sheet(@PathVariable("id") long id, Model model) {
        model.addAttribute(
                "sheet", leavings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "agent/leaving/sheet";
    }

    @Needs("leaving.csv")
    @GetMapping("/csv/{id}")
    String ask(@PathVariable("id") UUID id, Model model, HttpServletResponse response) {
        Optional<CsvRequest> request = csv.find(id);
        if (request.isEmpty()) {
            return gone(response);
        }
        model.addAttribute("form", new CsvForm("", "", "", ""));
        return page(request.get(), model);
    }

    @Needs("leaving.csv")
    @PostMapping("/csv/{id}")
    String confirm(
            @PathVariable("id") UUID id,
            @ModelAttribute("form") CsvForm form,
            BindingResult result,
            Model model,
            HttpServletResponse response) {
        Optional<CsvRequest> request = csv.find(id);
        if (request.isEmpty()) {
            return gone(response);
        }
        form.check(result);
        if (!result.hasErrors()) {
            switch (csv.confirm(request.get(), form)) {
                case SecondPerson.Answer.Confirmed confirmed -> {
                    model.addAttribute("confirmed", confirmed.loginName());
                    return page(request.get(), model);
                }
                case SecondPerson.Answer.Oneself oneself ->
                    result.rejectValue("loginName", "agent.leaving.csv.second.oneself");
                case SecondPerson.Answer.Wrong wrong ->
                    result.rejectValue("password", "agent.leaving.csv.second.wrong");
                case SecondPerson.Answer.Locked locked -> result.reject("agent.leaving.csv.second.locked");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request.get(), model);
    }

    private static String page(CsvRequest request, Model model) {
        model.addAttribute("wanted", request);
        return CSV_PAGE;
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "agent/leaving/gone";
    }
}
