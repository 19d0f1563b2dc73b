package jp.madoguchi.admin.domains;

import java.time.Clock;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.domain.DomainResult;
import jp.madoguchi.core.domain.OwnDomain;
import jp.madoguchi.core.domain.OwnDomains;
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

/** The city's hosts: which there are, how a new one is proved, which is the main one. */
@Controller
@Needs("domains.view")
@RequestMapping("/domains")
class DomainsController {

    private final OwnDomains domains;
    private final Permissions permissions;
    private final Clock clock;

    DomainsController(OwnDomains domains, Permissions permissions, Clock clock) {
        this.domains = domains;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        permissions.require(DomainsScreen.VIEW);
        model.addAttribute("hosts", domains.hosts());
        model.addAttribute("requests", domains.all());
        model.addAttribute("now", clock.instant());
        model.addAttribute("mayEdit", permissions.allows(DomainsScreen.EDIT));
        return "admin/domains";
    }

    @Needs("domains.edit")
    @PostMapping
    String ask(@RequestParam(defaultValue = "") String host, RedirectAttributes next) {
        permissions.require(DomainsScreen.EDIT);
        return switch (domains.ask(host)) {
            case DomainResult.Asked asked -> done("/domains/" + asked.id(), "asked", next);
            case DomainResult.Refused refused -> {
                next.addFlashAttribute("failed", refused.problem().key());
                next.addFlashAttribute("typed", host);
                yield "redirect:/domains";
            }
        };
    }

    @Needs("domains.edit")
    @PostMapping("/main")
    String main(@RequestParam(defaultValue = "") String host, RedirectAttributes next) {
        permissions.require(DomainsScreen.EDIT);
        if (domains.chooseMain(host) instanceof DomainResult.Refused refused) {
            next.addFlashAttribute("failed", refused.problem().key());
            return "redirect:/domains";
        }
        return done("/domains", "main", next);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        permissions.require(DomainsScreen.VIEW);
        model.addAttribute("domain", find(id));
        model.addAttribute("now", clock.instant());
        model.addAttribute("mayEdit", permissions.allows(DomainsScreen.EDIT));
        return "admin/domain";
    }

    @Needs("domains.edit")
    @PostMapping("/{id}/check")
    String check(@PathVariable UUID id, RedirectAttributes next) {
        permissions.require(DomainsScreen.EDIT);
        domains.checkNow(find(id));
        return done("/domains/" + id, "check", next);
    }

    @Needs("domains.edit")
    @GetMapping("/{id}/remove")
    String confirm(@PathVariable UUID id, Model model) {
        permissions.require(DomainsScreen.EDIT);
        model.addAttribute("domain", find(id));
        return "admin/domain-remove";
    }

    @Needs("domains.edit")
    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        permissions.require(DomainsScreen.EDIT);
        domains.remove(find(id));
        return done("/domains", "remove", next);
    }

    private static String done(String where, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", "admin-domains.done." + what);
        return "redirect:" + where;
    }

    private OwnDomain find(UUID id) {
        return domains.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
