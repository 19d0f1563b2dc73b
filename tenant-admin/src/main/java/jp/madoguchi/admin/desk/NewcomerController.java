package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.invitee.Newcomers;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.procedure.ProcedureView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody whom the city has not registered, for procedures that everybody may book (京都 1(2)). */
@Controller
@Needs("desk.use")
@RequestMapping("/desk/new")
class NewcomerController {

    private final Newcomers newcomers;
    private final Receptions receptions;
    private final DeskMember member;

    NewcomerController(Newcomers newcomers, Receptions receptions, DeskMember member) {
        this.newcomers = newcomers;
        this.receptions = receptions;
        this.member = member;
    }

    @GetMapping
    String ask(Model model) {
        return page(newcomers.newId(), "", null, model);
    }

    @PostMapping
    String enter(
            @RequestParam Optional<UUID> person,
            @RequestParam Optional<String> procedure,
            @RequestParam Optional<String> name,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        UUID id = person.orElseGet(newcomers::newId);
        if (!member.worksNow()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(id, name.orElse(""), "desk.refused.closed", model);
        }
        Channel channel = member.audience().channel();
        if (!newcomers.add(id, procedure.orElse(""), channel, name.orElse(null))) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(id, name.orElse(""), "desk.new.procedure.missing", model);
        }
        receptions.start(request, id);
        return "redirect:" + DeskConfiguration.RECEPTIONS + id + "/calendar";
    }

    private String page(UUID id, String name, @Nullable String problem, Model model) {
        List<ProcedureView> procedures = newcomers.procedures(member.audience().channel());
        model.addAttribute("person", id);
        model.addAttribute("procedures", procedures);
        model.addAttribute("keepsNames", newcomers.keepsNames());
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        return "admin/desk-new";
    }
}
