package jp.madoguchi.admin.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.SettingChange;
import jp.madoguchi.core.settings.SettingGroup;
import jp.madoguchi.core.settings.SettingsDesk;
import jp.madoguchi.core.settings.SettingsOutcome;
import jp.madoguchi.core.settings.SettingsPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing a group: its form, the page that asks to confirm, and saving. */
@Controller
@RequestMapping("/settings")
@Needs(SettingsRights.CHANGE)
class SettingsController {
    private static final String FORM = "admin/settings-group";
    private static final String CONFIRM = "admin/settings-confirm";
    private static final int MOST_SHOWN = 100;

    private final SettingsDesk desk;
    private final SettingsScreen screen;
    private final Permissions permissions;
    private final CurrentActor actor;

    SettingsController(SettingsDesk desk, SettingsScreen screen, Permissions permissions, CurrentActor actor) {
        this.desk = desk;
        this.screen = screen;
        this.permissions = permissions;
        this.actor = actor;
    }

    @ModelAttribute
    void allowed() {
        permissions.require(SettingsRights.EDIT);
    }

    @GetMapping("/{code}")
    String form(@PathVariable String code, @RequestParam(required = false) @Nullable Long restore, Model model) {
        SettingGroup group = group(code);
        Map<String, String> typed = new HashMap<>();
        if (restore != null) {
            SettingChange change = desk.change(restore).orElseThrow(SettingsController::notFound);
            typed.put(change.key(), change.from() == null ? "" : change.from());
            model.addAttribute("restored", true);
        }
        return form(group, typed, List.of(), model);
    }

    @PostMapping("/{code}")
    String check(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        SettingGroup group = group(code);
        Map<String, String> typed = SettingsScreen.typed(group, form);
        SettingsPlan plan = desk.plan(group, typed);
        if (!plan.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(group, typed, plan.problems(), model, version);
        }
        if (plan.lines().isEmpty()) {
            next.addFlashAttribute("unchanged", true);
            return "redirect:/settings/" + group.code();
        }
        return confirm(group, typed, version, plan, model);
    }

    /** Back from the page that asks to confirm, with everything that was typed. */
    @PostMapping("/{code}/edit")
    String again(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "-1") int version,
            Model model) {
        SettingGroup group = group(code);
        return form(group, SettingsScreen.typed(group, form), List.of(), model, version);
    }

    @PostMapping("/{code}/save")
    String save(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "0") int accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        SettingGroup group = group(code);
        Map<String, String> typed = SettingsScreen.typed(group, form);
        return switch (desk.save(group, version, typed, accepted, actor.get())) {
            case SettingsOutcome.Saved saved -> {
                next.addFlashAttribute("saved", saved.changed());
                yield "redirect:/settings#" + group.code();
            }
            case SettingsOutcome.Stale stale -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("stale", true);
                yield form(group, typed, List.of(), model);
            }
            case SettingsOutcome.NotYet(SettingsPlan plan) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("notAccepted", plan.problems().isEmpty());
                yield plan.problems().isEmpty()
                        ? confirm(group, typed, version, plan, model)
                        : form(group, typed, plan.problems(), model, version);
            }
        };
    }

    private String form(SettingGroup group, Map<String, String> typed, List<Problem> problems, Model model) {
        return form(group, typed, problems, model, desk.group(group).version());
    }

    private String form(
            SettingGroup group, Map<String, String> typed, List<Problem> problems, Model model, int version) {
        model.addAttribute("group", group.code());
        model.addAttribute("version", version);
        model.addAttribute("fields", screen.fields(group, typed, problems));
        model.addAttribute("wrong", !problems.isEmpty());
        return FORM;
    }

    private String confirm(SettingGroup group, Map<String, String> typed, int version, SettingsPlan plan, Model model) {
        List<SettingsScreen.Stranded> stranded = screen.stranded(plan);
        model.addAttribute("group", group.code());
        model.addAttribute("version", version);
        model.addAttribute("typed", typed);
        model.addAttribute("lines", screen.lines(plan));
        model.addAttribute("strandedCount", stranded.size());
        model.addAttribute("stranded", stranded.stream().limit(MOST_SHOWN).toList());
        return CONFIRM;
    }

    private static SettingGroup group(String code) {
        return SettingGroup.ofCode(code).orElseThrow(SettingsController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
