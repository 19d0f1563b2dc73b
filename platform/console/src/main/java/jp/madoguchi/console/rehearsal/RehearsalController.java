package jp.madoguchi.console.rehearsal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.lifecycle.LifeResult;
import jp.madoguchi.core.rehearsal.RehearsalDesk;
import jp.madoguchi.core.tenancy.City;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a city's twin, the list of differences, taking the configuration over again, and emptying. */
@Controller
class RehearsalController {

    private final TwinOverview overview;
    private final ObjectProvider<RehearsalDesk> desk;
    private final CurrentActor actors;

    RehearsalController(TwinOverview overview, ObjectProvider<RehearsalDesk> desk, CurrentActor actors) {
        this.overview = overview;
        this.desk = desk;
        this.actors = actors;
    }

    @GetMapping("/rehearsals")
    String all(Model model) {
        model.addAttribute("lines", overview.all());
        return "console/rehearsals";
    }

    @GetMapping("/cities/{code}/rehearsal")
    String one(@PathVariable String code, Model model) {
        return show(line(code), AdministratorForm.EMPTY, model);
    }

    @PostMapping("/cities/{code}/rehearsal")
    String make(
            @PathVariable String code,
            @ModelAttribute("administrator") AdministratorForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        TwinLine line = line(code);
        if (desk.getObject().make(line.city(), form.administrator(), actors.get())
                instanceof LifeResult.Refused refused) {
            model.addAttribute("problems", refused.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(line, form, model);
        }
        next.addFlashAttribute("done", "console-rehearsal.making");
        return "redirect:/cities/" + code + "/rehearsal";
    }

    @PostMapping("/cities/{code}/rehearsal/take")
    String take(@PathVariable String code, RedirectAttributes next) {
        desk.getObject().takeAgain(twin(code), actors.get());
        next.addFlashAttribute("done", "console-rehearsal.taken");
        return "redirect:/cities/" + code + "/rehearsal";
    }

    @PostMapping("/cities/{code}/rehearsal/empty")
    String empty(@PathVariable String code, RedirectAttributes next) {
        desk.getObject().empty(twin(code), actors.get());
        next.addFlashAttribute("done", "console-rehearsal.emptied");
        return "redirect:/cities/" + code + "/rehearsal";
    }

    private String show(TwinLine line, AdministratorForm form, Model model) {
        City twin = line.twin();
        boolean standing = twin != null && twin.state() == City.State.ACTIVE;
        model.addAttribute("line", line);
        model.addAttribute("administrator", form);
        model.addAttribute("standing", standing);
        model.addAttribute(
                "differences",
                twin == null || !standing ? List.of() : desk.getObject().differences(twin));
        return "console/rehearsal";
    }

    private TwinLine line(String code) {
        return overview.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The twin once it stands: while it is being made nothing can be done with it. */
    private City twin(String code) {
        City twin = line(code).twin();
        if (twin == null || twin.state() != City.State.ACTIVE) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return twin;
    }
}
