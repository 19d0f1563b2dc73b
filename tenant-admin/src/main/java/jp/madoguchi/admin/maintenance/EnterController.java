package jp.madoguchi.admin.maintenance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.bookingweb.maintenance.CheckCookie;
import jp.madoguchi.core.maintenance.CheckPass;
import jp.madoguchi.core.maintenance.MaintenanceWatch;
import jp.madoguchi.core.maintenance.Site;
import jp.madoguchi.core.maintenance.Stop;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The way in during a stop for staff who check, and the link to the residents' site for them. */
@Controller
@Needs("maintenance.enter")
@RequestMapping("/maintenance/enter")
class EnterController {

    private static final String PAGE = "admin/maintenance-enter";

    private final MaintenanceWatch watch;
    private final CheckPass passes;
    private final CityAddresses addresses;
    private final AuditTrail audit;
    private final Permissions permissions;

    EnterController(
            MaintenanceWatch watch,
            CheckPass passes,
            CityAddresses addresses,
            AuditTrail audit,
            Permissions permissions) {
        this.watch = watch;
        this.passes = passes;
        this.addresses = addresses;
        this.audit = audit;
        this.permissions = permissions;
    }

    @ModelAttribute
    void allowed() {
        permissions.require(MaintenanceScreen.ENTER);
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("staffStop", watch.running(Site.STAFF).orElse(null));
        model.addAttribute("residentStop", watch.running(Site.RESIDENTS).orElse(null));
        return PAGE;
    }

    @PostMapping
    String enter(HttpServletRequest request, HttpServletResponse response) {
        watch.running(Site.STAFF).ifPresent(stop -> {
            audit.record(AuditEntry.of(
                    "maintenance.entered", "maintenance", stop.id().toString()));
            CheckCookie.write(request, response, Site.STAFF, passes.issue(stop, CheckPass.Kind.STAFF, CheckPass.STAY));
        });
        return "redirect:/";
    }

    /** The link is shown once; it opens the residents' site for ten minutes to whoever follows it. */
    @PostMapping("/link")
    String link(Model model) {
        Optional<Stop> stop = watch.running(Site.RESIDENTS);
        stop.ifPresent(running -> {
            audit.record(AuditEntry.of(
                    "maintenance.check-link", "maintenance", running.id().toString()));
            model.addAttribute(
                    "link",
                    addresses.residents(Tenancy.current())
                            + "/maintenance/check?pass="
                            + passes.issue(running, CheckPass.Kind.LINK, CheckPass.LINK));
        });
        return page(model);
    }
}
