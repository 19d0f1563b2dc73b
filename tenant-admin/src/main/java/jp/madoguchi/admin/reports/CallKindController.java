package jp.madoguchi.admin.reports;

import java.util.Locale;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.report.CallKinds;
import jp.madoguchi.core.report.CallKinds.Result;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What callers want, in the city's own words. */
@Controller
@Needs("calls.kinds")
@RequestMapping("/reports/kinds")
class CallKindController {

    private static final int LAST = 999;

    private final CallKinds kinds;

    CallKindController(CallKinds kinds) {
        this.kinds = kinds;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("longest", CallKinds.LONGEST);
        return "admin/reports-kinds";
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String name, RedirectAttributes next) {
        return told(kinds.add(name), name, next);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "false") boolean open,
            RedirectAttributes next) {
        int place = order.strip().matches("[0-9]{1,3}") ? Integer.parseInt(order.strip()) : LAST;
        return told(kinds.change(new CallKinds.Row(code, name, place, open)), "", next);
    }

    private static String told(Result result, String typed, RedirectAttributes next) {
        String key =
                "admin-reports.kinds." + result.name().toLowerCase(Locale.ROOT).replace('_', '-');
        next.addFlashAttribute(result == Result.SAVED ? "done" : "failed", key);
        next.addFlashAttribute("typed", result == Result.SAVED ? "" : typed);
        return "redirect:/reports/kinds";
    }
}
