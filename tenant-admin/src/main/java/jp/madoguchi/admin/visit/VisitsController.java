package jp.madoguchi.admin.visit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.visit.Visit;
import jp.madoguchi.core.visit.VisitBook;
import jp.madoguchi.core.visit.VisitDoor;
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

/** The visitors' book: requests that wait, visits that are open, and what was done in past ones. */
@Controller
@Needs("visits.view")
@RequestMapping("/visits")
class VisitsController {

    private static final Set<Visit.State> PRESENT =
            Set.of(Visit.State.REQUESTED, Visit.State.ALLOWED, Visit.State.OPEN);

    private final VisitBook book;
    private final VisitDoor door;
    private final Permissions permissions;
    private final CurrentActor actors;

    VisitsController(VisitBook book, VisitDoor door, Permissions permissions, CurrentActor actors) {
        this.book = book;
        this.door = door;
        this.permissions = permissions;
        this.actors = actors;
    }

    @GetMapping
    String list(Model model) {
        permissions.require(VisitsScreen.VIEW);
        List<Visit> visits = book.latest();
        model.addAttribute(
                "present",
                visits.stream().filter(visit -> PRESENT.contains(visit.state())).toList());
        model.addAttribute(
                "past",
                visits.stream()
                        .filter(visit -> !PRESENT.contains(visit.state()))
                        .toList());
        return "admin/visits";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        permissions.require(VisitsScreen.VIEW);
        model.addAttribute("visit", find(id));
        model.addAttribute("acts", book.acts(id));
        model.addAttribute("mayAnswer", permissions.allows(VisitsScreen.APPROVE));
        return "admin/visit";
    }

    @Needs("visits.approve")
    @PostMapping("/{id}/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean viewOnly,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        permissions.require(VisitsScreen.APPROVE);
        find(id);
        return answered(id, book.approve(id, viewOnly, shortened(note), actors.get()), "approved", next);
    }

    @Needs("visits.approve")
    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, RedirectAttributes next) {
        permissions.require(VisitsScreen.APPROVE);
        find(id);
        return answered(id, book.refuse(id, shortened(note), actors.get()), "refused", next);
    }

    @Needs("visits.approve")
    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes next) {
        permissions.require(VisitsScreen.APPROVE);
        find(id);
        return answered(id, door.end(id, actors.get()), "ended", next);
    }

    private static String shortened(String note) {
        return note.substring(0, Math.min(note.length(), 500));
    }

    private static String answered(UUID id, boolean done, String what, RedirectAttributes next) {
        next.addFlashAttribute(done ? "done" : "failed", done ? "admin-visit.done." + what : "admin-visit.too-late");
        return "redirect:/visits/" + id;
    }

    private Visit find(UUID id) {
        return book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
