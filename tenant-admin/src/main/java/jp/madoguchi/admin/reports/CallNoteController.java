package jp.madoguchi.admin.reports;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.report.CallNoteResult;
import jp.madoguchi.core.report.CallNotes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bar by which an operator notes a call with one press, and takes a wrong press back. */
@Controller
@Needs("calls.record")
class CallNoteController {

    /** Screens that have the bar; an operator returns to where it was pressed. */
    private static final Set<String> SCREENS = Set.of("/bookings", "/calls", "/desk", "/reports/calls");

    private final CallNotes notes;

    CallNoteController(CallNotes notes) {
        this.notes = notes;
    }

    @PostMapping("/call-notes")
    String note(
            @RequestParam UUID press,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes next) {
        CallNoteResult result = notes.note(press, kind, note);
        next.addFlashAttribute(
                "callNoted",
                "admin-reports.bar." + result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (result == CallNoteResult.NOTED) {
            next.addFlashAttribute("callPress", press);
        } else if (result != CallNoteResult.THERE) {
            next.addFlashAttribute("callNote", note);
        }
        return to(back);
    }

    @PostMapping("/call-notes/{id}/back")
    String takeBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String back, RedirectAttributes next) {
        next.addFlashAttribute("callNoted", "admin-reports.bar." + (notes.takeBack(id) ? "taken-back" : "gone"));
        return to(back);
    }

    private static String to(String back) {
        return "redirect:" + (SCREENS.contains(back) ? back : "/reports/calls");
    }
}
