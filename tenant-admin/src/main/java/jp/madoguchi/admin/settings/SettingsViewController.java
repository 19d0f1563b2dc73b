package jp.madoguchi.admin.settings;

import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking at the settings and their history. */
@Controller
@RequestMapping("/settings")
@Needs(SettingsRights.SEE)
class SettingsViewController {
    private final SettingsScreen screen;
    private final Permissions permissions;

    SettingsViewController(SettingsScreen screen, Permissions permissions) {
        this.screen = screen;
        this.permissions = permissions;
    }

    @ModelAttribute
    void allowed(Model model) {
        permissions.require(SettingsRights.VIEW);
        model.addAttribute("mayEdit", permissions.allows(SettingsRights.EDIT));
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("groups", screen.groups());
        return "admin/settings";
    }

    @GetMapping("/history")
    String history(Model model) {
        model.addAttribute("changes", screen.history());
        return "admin/settings-history";
    }
}
