package jp.madoguchi.admin.origin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import jp.madoguchi.admin.group.Origin;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Lists of addresses of each group, and the city's terminals. */
@Controller
@RequestMapping("/access")
@Needs("access.view")
class OriginController {

    private static final String BACK = "redirect:/access";
    private static final int LONGEST_NAME = 60;

    private final StaffRegister register;
    private final OriginRules rules;
    private final OriginGuard guard;
    private final Devices devices;
    private final Permissions permissions;

    OriginController(
            StaffRegister register, OriginRules rules, OriginGuard guard, Devices devices, Permissions permissions) {
        this.register = register;
        this.rules = rules;
        this.guard = guard;
        this.devices = devices;
        this.permissions = permissions;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        permissions.require(OriginScreen.VIEW);
        model.addAttribute("groups", register.current().groups());
        model.addAttribute("origins", Origin.values());
        model.addAttribute("devices", devices.all());
        model.addAttribute("address", guard.address(request));
        model.addAttribute(
                "here",
                guard.device(request, register.current())
                        .map(device -> device.id())
                        .orElse(null));
        model.addAttribute("mayEdit", permissions.allows(OriginScreen.EDIT));
        return "admin/access";
    }

    @PostMapping("/groups/{code}")
    @Needs("access.edit")
    String rule(
            @PathVariable String code,
            @RequestParam(defaultValue = "ANYWHERE") Origin origin,
            HttpServletRequest request,
            RedirectAttributes next) {
        permissions.require(OriginScreen.EDIT);
        known(code);
        rules.setOrigin(code, origin, request);
        next.addFlashAttribute("done", "admin-access.saved");
        return BACK;
    }

    @PostMapping("/groups/{code}/networks")
    @Needs("access.edit")
    String add(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String network,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        permissions.require(OriginScreen.EDIT);
        known(code);
        boolean added = rules.addNetwork(code, network, note);
        next.addFlashAttribute(added ? "done" : "refused", added ? "admin-access.saved" : "admin-access.bad-network");
        if (!added) {
            next.addFlashAttribute("typedGroup", code);
            next.addFlashAttribute("typedNetwork", network);
        }
        return BACK;
    }

    @PostMapping("/groups/{code}/networks/remove")
    @Needs("access.edit")
    String remove(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String network,
            HttpServletRequest request,
            RedirectAttributes next) {
        permissions.require(OriginScreen.EDIT);
        known(code);
        rules.removeNetwork(code, network, request);
        next.addFlashAttribute("done", "admin-access.saved");
        return BACK;
    }

    @PostMapping("/devices")
    @Needs("access.edit")
    String invite(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String certificate,
            RedirectAttributes next) {
        permissions.require(OriginScreen.EDIT);
        String print = OriginGuard.fingerprint(certificate);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            refused("bad-name", name, certificate, next);
        } else if (print.isEmpty()) {
            next.addFlashAttribute("code", devices.invite(name.strip()));
        } else if (!print.matches("[0-9a-f]{40}|[0-9a-f]{64}")) {
            refused("bad-certificate", name, certificate, next);
        } else if (devices.addCertificate(name.strip(), print)) {
            next.addFlashAttribute("done", "admin-access.saved");
        } else {
            refused("certificate-taken", name, certificate, next);
        }
        return BACK;
    }

    /** What was typed stands in the form again. */
    private static void refused(String why, String name, String certificate, RedirectAttributes next) {
        next.addFlashAttribute("refused", "admin-access." + why);
        next.addFlashAttribute("typedName", name);
        next.addFlashAttribute("typedCertificate", certificate);
    }

    @PostMapping("/devices/{id}/revoke")
    @Needs("access.edit")
    String revoke(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes next) {
        permissions.require(OriginScreen.EDIT);
        rules.revoke(id, request);
        next.addFlashAttribute("done", "admin-access.revoked");
        return BACK;
    }

    private void known(String group) {
        if (register.current().group(group).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @ExceptionHandler(WouldShutOut.class)
    String shutOut(HttpServletRequest request) {
        FlashMap next = RequestContextUtils.getOutputFlashMap(request);
        next.put("refused", "admin-access.would-shut-out");
        return BACK;
    }
}
