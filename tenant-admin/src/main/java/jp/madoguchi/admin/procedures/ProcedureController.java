package jp.madoguchi.admin.procedures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.admin.stranded.ChangeAnswer;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.procedure.ProcedureDesk;
import jp.madoguchi.core.procedure.ProcedureDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The city's catalogue of procedures. */
@Controller
@Needs("procedures.view")
@RequestMapping("/procedures")
class ProcedureController {

    private static final String FORM = "admin/procedure";

    private final ProcedureDesk desk;
    private final Permissions permissions;
    private final MessageSource messages;

    ProcedureController(ProcedureDesk desk, Permissions permissions, MessageSource messages) {
        this.desk = desk;
        this.permissions = permissions;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("procedures", desk.all());
        model.addAttribute("places", desk.places());
        model.addAttribute("mayEdit", mayEdit());
        return "admin/procedures";
    }

    @Needs("procedures.edit")
    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", ProcedureForm.empty(desk.all().size() + 1, HoursSession.CARD_GROUP));
        return form(null, model);
    }

    @Needs("procedures.edit")
    @PostMapping("/new")
    String create(
            @ModelAttribute("form") ProcedureForm form,
            BindingResult typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ChangeOutcome outcome = typed.hasErrors()
                ? unreadable()
                : desk.create(form.details(form.getCode().strip()));
        if (!answered(outcome, typed, model, response)) {
            return form(null, model);
        }
        next.addFlashAttribute("done", "admin-procedures.created");
        return "redirect:/procedures/" + form.getCode().strip() + "/places";
    }

    @GetMapping("/{code}")
    String edit(@PathVariable String code, Model model) {
        ProcedureDetails procedure = find(code);
        model.addAttribute("form", ProcedureForm.of(procedure));
        return form(procedure, model);
    }

    @Needs("procedures.edit")
    @PostMapping("/{code}")
    String change(
            @PathVariable String code,
            @ModelAttribute("form") ProcedureForm form,
            BindingResult typed,
            @RequestParam(defaultValue = "0") int accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ProcedureDetails before = find(code);
        ChangeOutcome outcome = typed.hasErrors() ? unreadable() : desk.change(before, form.details(code), accepted);
        if (!answered(outcome, typed, model, response)) {
            return form(before, model);
        }
        next.addFlashAttribute("done", "admin-procedures.saved");
        return "redirect:/procedures";
    }

    private static ChangeOutcome unreadable() {
        return new ChangeOutcome.Invalid(List.of());
    }

    private static boolean answered(
            ChangeOutcome outcome, BindingResult typed, Model model, HttpServletResponse response) {
        if (outcome instanceof ChangeOutcome.Invalid invalid) {
            invalid.problems().forEach(problem -> {
                String field = problem.field().isEmpty() ? null : problem.field();
                typed.rejectValue(field, problem.key(), problem.arguments().toArray(), null);
            });
        }
        return ChangeAnswer.stored(outcome, model, response);
    }

    private String form(@Nullable ProcedureDetails procedure, Model model) {
        model.addAttribute("procedure", procedure);
        model.addAttribute("groups", groups(procedure));
        model.addAttribute("mayEdit", mayEdit());
        return FORM;
    }

    /** A group is known to staff by the procedures that share it. */
    private List<Option> groups(@Nullable ProcedureDetails procedure) {
        Map<String, String> shared = desk.all().stream()
                .collect(Collectors.groupingBy(
                        one -> one.terms().slotGroup(),
                        LinkedHashMap::new,
                        Collectors.mapping(ProcedureDetails::name, Collectors.joining("・"))));
        List<Option> options = new ArrayList<>();
        shared.forEach((group, names) -> options.add(new Option(group, text("admin-procedures.group.shared", names))));
        if (procedure == null || !shared.containsKey(procedure.code())) {
            options.add(new Option(ProcedureForm.OWN_GROUP, text("admin-procedures.group.own")));
        }
        return options;
    }

    /** One of a list to choose from. */
    public record Option(String value, String label) {}

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }

    private boolean mayEdit() {
        return permissions.allows(ProceduresScreen.EDIT) && desk.mayChangeCatalogue();
    }

    private ProcedureDetails find(String code) {
        return desk.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
