package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.planning.LeftSlot;
import jp.madoguchi.core.planning.SlotPlanner;
import jp.madoguchi.core.planning.UndoResult;
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

/** The latest planning operations of a place, and undoing them. */
@Controller
@Needs("slots.view")
@RequestMapping("/slots/history")
class HistoryController {

    private static final int MOST_NAMED = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);

    private final SlotPlanner planner;
    private final Choosing choosing;
    private final Permissions permissions;

    HistoryController(SlotPlanner planner, Choosing choosing, Permissions permissions) {
        this.planner = planner;
        this.choosing = choosing;
        this.permissions = permissions;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Long facility,
            @RequestParam(required = false) @Nullable String group,
            Model model) {
        Chosen chosen = choosing.choose(facility, group, (LocalDate) null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("chosen", chosen);
        model.addAttribute("operations", planner.latest(chosen.place().id()));
        model.addAttribute("mayEdit", permissions.allows(SlotsScreen.EDIT));
        return "admin/slots-history";
    }

    @Needs("slots.edit")
    @PostMapping("/{id}")
    String undo(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Long facility, RedirectAttributes next) {
        switch (planner.undo(id)) {
            case UndoResult.Undone undone -> {
                next.addFlashAttribute("undone", undone.slots());
                next.addFlashAttribute("left", words(undone.left()));
            }
            case UndoResult.Already ignored -> next.addFlashAttribute("refused", "admin-slots.undo.already");
            case UndoResult.NothingLeft nothing -> {
                next.addFlashAttribute("refused", "admin-slots.undo.nothing");
                next.addFlashAttribute("left", words(nothing.left()));
            }
            case UndoResult.Unknown ignored -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (facility != null) {
            next.addAttribute("facility", facility);
        }
        return "redirect:/slots/history";
    }

    /** Texts, because what waits for the next page lies in the session and must be serialisable. */
    private static ArrayList<List<String>> words(List<LeftSlot> left) {
        ArrayList<List<String>> words = new ArrayList<>();
        left.stream()
                .limit(MOST_NAMED)
                .forEach(one -> words.add(new ArrayList<>(List.of(
                        DAY.format(one.day()),
                        one.start() == null ? "" : TIME.format(one.start()),
                        one.reason().key()))));
        return words;
    }
}
