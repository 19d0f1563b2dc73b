package jp.madoguchi.admin.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.admin.frame.Screens;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The city's groups, and what each may do on each screen. */
@Controller
@RequestMapping("/groups")
@Needs("groups.view")
class GroupController {

    private static final String BACK = "redirect:/groups";

    private final StaffRegister register;
    private final StaffGroups groups;
    private final Screens screens;
    private final Permissions permissions;

    GroupController(StaffRegister register, StaffGroups groups, Screens screens, Permissions permissions) {
        this.register = register;
        this.groups = groups;
        this.screens = screens;
        this.permissions = permissions;
    }

    @GetMapping
    String show(Model model) {
        permissions.require(GroupScreen.VIEW);
        CityStaff staff = register.current();
        Map<String, Long> members = staff.members().values().stream()
                .flatMap(member -> member.groups().stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        model.addAttribute("groups", staff.groups());
        model.addAttribute("members", members);
        model.addAttribute("screens", screens.all());
        model.addAttribute("kept", StaffGroups.KEPT);
        model.addAttribute("mayEdit", permissions.allows(GroupScreen.EDIT));
        return "admin/groups";
    }

    /**
     * Every box is named {@code <group>/<right>}. The groups that the page showed come along: one that somebody added
     * since keeps its rights.
     */
    @PostMapping("/rights")
    @Needs("groups.edit")
    String rights(
            @RequestParam(name = "group", required = false) @Nullable List<String> shown,
            @RequestParam(name = "may", required = false) @Nullable List<String> boxes,
            RedirectAttributes next) {
        permissions.require(GroupScreen.EDIT);
        Map<String, Set<String>> wanted = new HashMap<>();
        Objects.requireNonNullElse(shown, List.<String>of()).forEach(group -> wanted.put(group, new HashSet<>()));
        for (String box : Objects.requireNonNullElse(boxes, List.<String>of())) {
            int slash = box.indexOf('/');
            wanted.getOrDefault(box.substring(0, Math.max(slash, 0)), new HashSet<>())
                    .add(box.substring(slash + 1));
        }
        groups.setRights(wanted);
        next.addFlashAttribute("done", "admin-group.rights.saved");
        return BACK;
    }

    @PostMapping
    @Needs("groups.edit")
    String add(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean ownFacilityOnly,
            RedirectAttributes next) {
        permissions.require(GroupScreen.EDIT);
        GroupResult result = groups.add(code.strip(), name, ownFacilityOnly);
        if (result != GroupResult.DONE) {
            next.addFlashAttribute("typedCode", code);
            next.addFlashAttribute("typedName", name);
            next.addFlashAttribute("typedOwnFacilityOnly", ownFacilityOnly);
        }
        return told(result, next);
    }

    @PostMapping("/{code}")
    @Needs("groups.edit")
    String change(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean ownFacilityOnly,
            @RequestParam(defaultValue = "false") boolean secondFactor,
            RedirectAttributes next) {
        permissions.require(GroupScreen.EDIT);
        return told(groups.change(code, name, ownFacilityOnly, secondFactor), next);
    }

    @PostMapping("/{code}/remove")
    @Needs("groups.edit")
    String remove(@PathVariable String code, RedirectAttributes next) {
        permissions.require(GroupScreen.EDIT);
        return told(groups.remove(code), next);
    }

    private static String told(GroupResult result, RedirectAttributes next) {
        next.addFlashAttribute(result == GroupResult.DONE ? "done" : "refused", result.key());
        return BACK;
    }
}
