package jp.madoguchi.admin.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.identity.StaffAccount;
import jp.madoguchi.identity.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account. Another city's is answered as one that is not there. */
@Controller
@RequestMapping("/staff/{id}")
@Needs("staff.edit")
class StaffAccountController {

    private final StaffDirectory directory;
    private final StaffAccounts accounts;
    private final StaffRegister register;
    private final Facilities facilities;
    private final AuditLog audit;
    private final CurrentActor actors;
    private final Permissions permissions;

    StaffAccountController(
            StaffDirectory directory,
            StaffAccounts accounts,
            StaffRegister register,
            Facilities facilities,
            AuditLog audit,
            CurrentActor actors,
            Permissions permissions) {
        this.directory = directory;
        this.accounts = accounts;
        this.register = register;
        this.facilities = facilities;
        this.audit = audit;
        this.actors = actors;
        this.permissions = permissions;
    }

    @GetMapping
    @Needs("staff.view")
    String show(@PathVariable String id, Model model) {
        permissions.require(StaffScreen.VIEW);
        StaffAccount account = find(id);
        CityStaff staff = register.current();
        model.addAttribute("account", account);
        model.addAttribute("member", staff.members().get(account.userName()));
        model.addAttribute("groups", staff.groups());
        model.addAttribute("places", facilities.all());
        model.addAttribute("history", audit.of("staff", account.userName()));
        model.addAttribute("own", account.userName().equals(actors.get().id()));
        model.addAttribute("mayEdit", permissions.allows(StaffScreen.EDIT));
        return "admin/staff-account";
    }

    @PostMapping("/disable")
    String disable(@PathVariable String id, RedirectAttributes next) {
        return told(id, accounts.setEnabled(editable(id), false), next);
    }

    @PostMapping("/enable")
    String enable(@PathVariable String id, RedirectAttributes next) {
        return told(id, accounts.setEnabled(editable(id), true), next);
    }

    @PostMapping("/groups")
    String move(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> groups,
            @RequestParam(required = false) @Nullable List<Long> facilities,
            RedirectAttributes next) {
        StaffAccount account = editable(id);
        Set<String> wanted = new HashSet<>(Objects.requireNonNullElse(groups, List.of()));
        wanted.removeIf(code -> register.current().group(code).isEmpty());
        Set<Long> places = new HashSet<>(Objects.requireNonNullElse(facilities, List.of()));
        places.removeIf(place -> place == null || this.facilities.find(place).isEmpty());
        return told(id, accounts.move(account, wanted, places), next);
    }

    @PostMapping("/unlock")
    String unlock(@PathVariable String id, RedirectAttributes next) {
        accounts.unlock(editable(id));
        return told(id, StaffResult.DONE, next);
    }

    /** The one-time password is in this answer and nowhere else. */
    @PostMapping("/password")
    String password(@PathVariable String id, Model model) {
        model.addAttribute("passwords", List.of(accounts.resetPassword(editable(id))));
        return "admin/staff-passwords";
    }

    @PostMapping("/second-factor")
    String secondFactor(@PathVariable String id, RedirectAttributes next) {
        accounts.removeSecondFactors(editable(id));
        return told(id, StaffResult.DONE, next);
    }

    @PostMapping("/sign-out")
    String signOut(@PathVariable String id, RedirectAttributes next) {
        accounts.signOutEverywhere(editable(id));
        return told(id, StaffResult.DONE, next);
    }

    @PostMapping("/delete")
    String delete(@PathVariable String id, RedirectAttributes next) {
        StaffResult result = accounts.delete(editable(id));
        if (result != StaffResult.DONE) {
            return told(id, result, next);
        }
        next.addFlashAttribute("done", "admin-staff.deleted");
        return "redirect:/staff";
    }

    private StaffAccount editable(String id) {
        permissions.require(StaffScreen.EDIT);
        return find(id);
    }

    private StaffAccount find(String id) {
        return directory
                .find(Tenancy.current(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String told(String id, StaffResult result, RedirectAttributes next) {
        next.addFlashAttribute(result == StaffResult.DONE ? "done" : "refused", result.key());
        return "redirect:/staff/" + id;
    }
}
