package jp.madoguchi.admin.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.identity.AccountState;
import jp.madoguchi.identity.CreateResult;
import jp.madoguchi.identity.NewStaff;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.identity.StaffPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts, and new ones. */
@Controller
@RequestMapping("/staff")
@Needs("staff.view")
class StaffController {

    private static final int PAGE = 20;
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_SEARCH = 100;

    private final StaffDirectory directory;
    private final StaffAccounts accounts;
    private final StaffRegister register;
    private final Facilities facilities;
    private final Permissions permissions;

    StaffController(
            StaffDirectory directory,
            StaffAccounts accounts,
            StaffRegister register,
            Facilities facilities,
            Permissions permissions) {
        this.directory = directory;
        this.accounts = accounts;
        this.register = register;
        this.facilities = facilities;
        this.permissions = permissions;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        permissions.require(StaffScreen.VIEW);
        int shown = Math.clamp(page, 1, LAST_PAGE);
        model.addAttribute("list", page(words(search), state, (shown - 1) * PAGE));
        model.addAttribute("state", state);
        model.addAttribute("states", AccountState.values());
        model.addAttribute("staff", register.current());
        model.addAttribute("facilities", facilities.all());
        model.addAttribute("search", search);
        model.addAttribute("page", shown);
        model.addAttribute("mayEdit", permissions.allows(StaffScreen.EDIT));
        return "admin/staff";
    }

    /** As long as a name or an ID can be, and without what no keyboard types: Keycloak refuses to look for more. */
    private static String words(String search) {
        String typed = search.codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .limit(LONGEST_SEARCH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return typed.strip();
    }

    private StaffPage page(String search, @Nullable AccountState state, int first) {
        return state == null
                ? directory.list(Tenancy.current(), search, first, PAGE)
                : directory.list(Tenancy.current(), search, state, first, PAGE);
    }

    @GetMapping("/new")
    @Needs("staff.edit")
    String blank(Model model) {
        permissions.require(StaffScreen.EDIT);
        return form(model, StaffForm.empty());
    }

    /** The one-time password is in this answer and nowhere else. */
    @PostMapping("/new")
    @Needs("staff.edit")
    String create(
            @ModelAttribute("form") StaffForm form, BindingResult typed, HttpServletResponse response, Model model) {
        permissions.require(StaffScreen.EDIT);
        form.check(typed);
        if (!typed.hasErrors()) {
            CreateResult result = accounts.create(
                    new NewStaff(form.shortName(), form.familyName(), form.givenName(), known(form.groups())),
                    facilities.all().stream()
                            .map(FacilityView::id)
                            .filter(form::at)
                            .collect(Collectors.toSet()));
            if (result instanceof CreateResult.Created created) {
                model.addAttribute("passwords", List.of(created.password()));
                return "admin/staff-passwords";
            }
            typed.rejectValue("shortName", "admin-staff.error.taken");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, form);
    }

    private String form(Model model, StaffForm form) {
        model.addAttribute("form", form);
        model.addAttribute("groups", register.current().groups());
        model.addAttribute("places", facilities.all());
        model.addAttribute("city", Tenancy.current().code());
        return "admin/staff-new";
    }

    private Set<String> known(@Nullable List<String> groups) {
        Set<String> wanted = new HashSet<>(Objects.requireNonNullElse(groups, List.of()));
        wanted.removeIf(code -> register.current().group(code).isEmpty());
        return wanted;
    }
}
