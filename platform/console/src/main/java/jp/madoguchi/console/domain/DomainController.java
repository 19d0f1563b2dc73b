package jp.madoguchi.console.domain;

import java.util.Locale;
import jp.madoguchi.core.domain.DomainList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of own domains, to read only: a city asks for them and takes them away itself. */
@Controller
class DomainController {

    private static final int PER_PAGE = 50;

    private final DomainList domains;

    DomainController(DomainList domains) {
        this.domains = domains;
    }

    @GetMapping("/domains")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean attention,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        long total = domains.count(wanted, attention);
        int pages = (int) Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute("search", wanted);
        model.addAttribute("attention", attention);
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("domains", domains.page(wanted, attention, (shown - 1) * PER_PAGE, PER_PAGE));
        return "console/domains";
    }
}
