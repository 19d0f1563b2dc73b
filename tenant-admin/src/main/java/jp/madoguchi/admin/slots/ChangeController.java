package jp.madoguchi.admin.slots;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.admin.slots.Confirm.Field;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.planning.Confirmation;
import jp.madoguchi.core.planning.PlanOrder;
import jp.madoguchi.core.planning.Selection;
import jp.madoguchi.core.planning.SlotPlanner;
import jp.madoguchi.core.planning.WeekPlans;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes selected slots: looked at first, then done. */
@Controller
@Needs("slots.edit")
@RequestMapping("/slots/change")
class ChangeController {

    private final SlotPlanner planner;
    private final WeekPlans weeks;
    private final Choosing choosing;
    private final PlanAnswers answers;

    ChangeController(SlotPlanner planner, WeekPlans weeks, Choosing choosing, PlanAnswers answers) {
        this.planner = planner;
        this.weeks = weeks;
        this.choosing = choosing;
        this.answers = answers;
    }

    /** Changes nothing. */
    @PostMapping("/preview")
    String preview(
            @ModelAttribute("change") ChangeForm form, BindingResult typed, HttpServletResponse response, Model model) {
        Chosen chosen = chosen(form);
        return switch (read(form, typed, chosen)) {
            case ChangeReading.Wrong wrong -> refused(wrong, chosen, response, model);
            case ChangeReading.Read read -> {
                PlanOrder order = order(chosen, read);
                yield answers.confirm(confirm(chosen, read, form, order), model);
            }
        };
    }

    @PostMapping
    String apply(
            @ModelAttribute("change") ChangeForm form,
            BindingResult typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Chosen chosen = chosen(form);
        return switch (read(form, typed, chosen)) {
            case ChangeReading.Wrong wrong -> refused(wrong, chosen, response, model);
            case ChangeReading.Read read -> {
                Confirmation confirmed = new Confirmation(
                        form.operation() == null ? UUID.randomUUID() : form.operation(),
                        form.seen() == null ? "" : form.seen(),
                        Boolean.TRUE.equals(form.keep()));
                yield answers.after(
                        planner.apply(order(chosen, read), confirmed),
                        chosen,
                        preview -> Confirm.of(chosen, preview, kind(form), "/slots/change", fields(read, form)),
                        response,
                        model,
                        next);
            }
        };
    }

    private ChangeReading read(ChangeForm form, BindingResult typed, Chosen chosen) {
        boolean lines = form.days() != null || form.starts() != null;
        return ChangeReading.of(
                form,
                typed.hasErrors(),
                lines ? WeekGrid.of(weeks.of(chosen.place().id(), chosen.group().code(), chosen.monday())) : null);
    }

    private Chosen chosen(ChangeForm form) {
        return choosing.choose(form.facility(), form.group(), form.week())
                .filter(one -> form.facility() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PlanOrder order(Chosen chosen, ChangeReading.Read read) {
        return new PlanOrder.Change(chosen.place().id(), chosen.group().code(), read.selection(), read.action());
    }

    private Confirm confirm(Chosen chosen, ChangeReading.Read read, ChangeForm form, PlanOrder order) {
        return Confirm.of(chosen, planner.preview(order), kind(form), "/slots/change", fields(read, form));
    }

    private static String kind(ChangeForm form) {
        return "planning.kind." + form.action();
    }

    private static List<Field> fields(ChangeReading.Read read, ChangeForm form) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("action", String.valueOf(form.action())));
        if (form.capacity() != null) {
            fields.add(new Field("capacity", form.capacity().toString()));
        }
        if (form.minutes() != null) {
            fields.add(new Field("minutes", form.minutes().toString()));
        }
        switch (read.selection()) {
            case Selection.Cells cells ->
                fields.add(new Field(
                        "cells",
                        cells.cells().stream().sorted().map(CellValues::write).collect(Collectors.joining(","))));
            case Selection.Range range -> {
                fields.add(new Field("range", "true"));
                fields.add(new Field("first", range.first().toString()));
                fields.add(new Field("last", range.last().toString()));
                range.weekdays().forEach(day -> fields.add(new Field("weekdays", day.name())));
                fields.add(new Field("from", range.from().toString()));
                fields.add(new Field("until", range.until().toString()));
            }
        }
        return fields;
    }

    private static String refused(ChangeReading.Wrong wrong, Chosen chosen, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", wrong.problem());
        model.addAttribute("back", Confirm.back(chosen, chosen.monday()));
        return "admin/slots-refused";
    }
}
