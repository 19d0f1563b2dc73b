package jp.madoguchi.admin.staff;

import java.util.Optional;
import jp.madoguchi.admin.access.SignedInStaff;
import jp.madoguchi.admin.frame.Screens;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.identity.StaffDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What everybody may do with their own account; passwords and second factors are changed at Keycloak itself. */
@Controller
@RequestMapping("/account")
@Needs(Needs.SIGNED_IN)
class OwnAccountController {

    private final SignedInStaff staff;
    private final StaffRegister register;
    private final StaffDirectory directory;
    private final StaffAccounts accounts;
    private final Screens screens;

    OwnAccountController(
            SignedInStaff staff,
            StaffRegister register,
            StaffDirectory directory,
            StaffAccounts accounts,
            Screens screens) {
        this.staff = staff;
        this.register = register;
        this.directory = directory;
        this.accounts = accounts;
        this.screens = screens;
    }

    /** Works while Keycloak is down. */
    @GetMapping
    String show(Model model) {
        Optional<StaffMember> member = staff.member();
        model.addAttribute("actor", staff.get());
        model.addAttribute("member", member.orElse(null));
        model.addAttribute(
                "groups", member.stream().flatMap(register.current()::groupsOf).toList());
        model.addAttribute("screens", screens.all());
        model.addAttribute("permissions", staff);
        return "admin/account";
    }

    @PostMapping("/sign-out-everywhere")
    String signOutEverywhere() {
        String subject = staff.member()
                .map(StaffMember::subject)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        accounts.signOutEverywhere(directory
                .find(Tenancy.current(), subject)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "redirect:/signed-out";
    }
}
