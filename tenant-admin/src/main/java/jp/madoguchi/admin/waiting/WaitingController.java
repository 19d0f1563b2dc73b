package jp.madoguchi.admin.waiting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.admin.frame.ShownPeople;
import jp.madoguchi.admin.frame.Texts;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.waiting.WaitingDesk;
import jp.madoguchi.core.waiting.WaitingLine;
import jp.madoguchi.core.waiting.WaitingLists;
import jp.madoguchi.core.waiting.WaitingState;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who waits for a place, how many for which, and the end of somebody's waiting with a reason. */
@Controller
@Needs("waiting.view")
class WaitingController {
    private static final String NUMBER = "number";
    private static final List<String> COLUMNS =
            List.of("since", NUMBER, "procedure", "place", "from", "to", "part", "people", "email", "state", "note");

    private final WaitingDesk desk;
    private final WaitingLists lists;
    private final Permissions permissions;
    private final ShownPeople shown;
    private final Texts texts;
    private final MessageSource messages;

    WaitingController(
            WaitingDesk desk,
            WaitingLists lists,
            Permissions permissions,
            ShownPeople shown,
            Texts texts,
            MessageSource messages) {
        this.desk = desk;
        this.lists = lists;
        this.permissions = permissions;
        this.shown = shown;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping("/waiting")
    String list(
            @ModelAttribute("filter") WaitingFilterForm filter,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", desk.page(filter.filter(), page));
        model.addAttribute("counts", desk.counts());
        model.addAttribute("states", WaitingState.values());
        model.addAttribute("kept", lists.kept());
        model.addAttribute("mayEdit", permissions.allows(WaitingScreen.EDIT));
        model.addAttribute("mayExport", permissions.allows(WaitingScreen.EXPORT));
        return "admin/waiting";
    }

    @Needs("waiting.edit")
    @PostMapping("/waiting/{id}/end")
    String end(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, RedirectAttributes next) {
        WaitingLine line = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String reason = note.strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > WaitingDesk.NOTE) {
            next.addFlashAttribute("failed", "admin-waiting.note.wrong");
            next.addFlashAttribute("typedFor", id);
            next.addFlashAttribute("typed", note);
        } else if (desk.end(line, reason)) {
            next.addFlashAttribute("done", "admin-waiting.ended");
        } else {
            next.addFlashAttribute("failed", "admin-waiting.overtaken");
        }
        return "redirect:/waiting";
    }

    @Needs("waiting.export")
    @GetMapping("/waiting.csv")
    void csv(@ModelAttribute("filter") WaitingFilterForm filter, HttpServletResponse response) throws IOException {
        List<WaitingLine> lines = desk.all(filter.filter());
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"waiting.csv\"");
        try (CsvOutput csv = CsvOutput.open(response.getOutputStream())) {
            csv.write(COLUMNS.stream()
                    .map(column -> column.equals(NUMBER) ? shown.heading() : text("admin-waiting." + column))
                    .toList());
            Map<UUID, String> numbers =
                    shown.people(lines.stream().map(WaitingLine::person).toList());
            lines.forEach(line -> csv.write(cells(line, numbers)));
        }
    }

    private List<String> cells(WaitingLine line, Map<UUID, String> numbers) {
        return Stream.of(
                        texts.cell(line.since()),
                        line.person().shown(numbers),
                        line.procedure(),
                        line.places().isEmpty() ? text("admin-waiting.place.any") : String.join(" ", line.places()),
                        texts.cell(line.from()),
                        texts.cell(line.to()),
                        text(line.partKey()),
                        line.people(),
                        line.email(),
                        text(line.state().key()),
                        line.note())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPAN);
    }
}
