package jp.madoguchi.admin.slots;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.admin.slots.Confirm.Field;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.planning.Confirmation;
import jp.madoguchi.core.planning.PlanOrder;
import jp.madoguchi.core.planning.SlotPlanner;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Copies a week to others: choose them, see what would happen, confirm. */
@Controller
@Needs("slots.edit")
@RequestMapping("/slots/copy")
class CopyController {

    private static final int OFFERED = 13;

    private final SlotPlanner planner;
    private final Choosing choosing;
    private final PlanAnswers answers;

    CopyController(SlotPlanner planner, Choosing choosing, PlanAnswers answers) {
        this.planner = planner;
        this.choosing = choosing;
        this.answers = answers;
    }

    @GetMapping
    String choose(@ModelAttribute("copy") CopyForm form, Model model) {
        return choose(form, chosen(form), model);
    }

    /** Changes nothing. */
    @PostMapping("/preview")
    String preview(
            @ModelAttribute("copy") CopyForm form, BindingResult typed, HttpServletResponse response, Model model) {
        Chosen chosen = chosen(form);
        if (typed.hasErrors() || !form.fits(chosen.monday(), choosing.today())) {
            return refused(form, chosen, response, model);
        }
        PlanOrder order = order(chosen, form);
        return answers.confirm(confirm(chosen, form, order), model);
    }

    @PostMapping
    String copy(
            @ModelAttribute("copy") CopyForm form,
            BindingResult typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Chosen chosen = chosen(form);
        if (typed.hasErrors() || !form.fits(chosen.monday(), choosing.today())) {
            return refused(form, chosen, response, model);
        }
        PlanOrder order = order(chosen, form);
        Confirmation confirmed = new Confirmation(
                form.operation() == null ? UUID.randomUUID() : form.operation(),
                form.seen() == null ? "" : form.seen(),
                false);
        return answers.after(
                planner.apply(order, confirmed),
                chosen,
                preview -> Confirm.of(chosen, preview, "planning.kind.copy", "/slots/copy", fields(form)),
                response,
                model,
                next);
    }

    private Confirm confirm(Chosen chosen, CopyForm form, PlanOrder order) {
        return Confirm.of(chosen, planner.preview(order), "planning.kind.copy", "/slots/copy", fields(form));
    }

    private String refused(CopyForm form, Chosen chosen, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", "admin-slots.copy.wrong");
        return choose(form, chosen, model);
    }

    private String choose(CopyForm form, Chosen chosen, Model model) {
        LocalDate thisMonday = choosing.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate after = chosen.monday().isBefore(thisMonday)
                ? thisMonday
                : chosen.monday().plusWeeks(1);
        List<LocalDate> weeks = new ArrayList<>();
        for (LocalDate monday = after; weeks.size() < OFFERED; monday = monday.plusWeeks(1)) {
            weeks.add(monday);
        }
        model.addAttribute("chosen", chosen);
        model.addAttribute("weeks", weeks);
        model.addAttribute("aligned", form.aligned());
        model.addAttribute("picked", form.targets() == null ? List.of() : form.targets());
        return "admin/slots-copy";
    }

    private Chosen chosen(CopyForm form) {
        return choosing.choose(form.facility(), form.group(), form.week())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PlanOrder order(Chosen chosen, CopyForm form) {
        return new PlanOrder.Copy(
                chosen.place().id(),
                chosen.group().code(),
                chosen.monday(),
                Objects.requireNonNull(form.targets()),
                form.aligned());
    }

    private static List<Field> fields(CopyForm form) {
        List<Field> fields = new ArrayList<>();
        Objects.requireNonNull(form.targets()).forEach(day -> fields.add(new Field("targets", day.toString())));
        fields.add(new Field("align", Boolean.toString(form.aligned())));
        return fields;
    }
}
