package jp.madoguchi.admin.calls;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.admin.frame.ShownPeople;
import jp.madoguchi.admin.frame.Texts;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.calls.CallEntry;
import jp.madoguchi.core.calls.CallList;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom to call, by the day of the visit; a call ends with a note. */
@Controller
@Needs("calls.view")
class CallsController {

    private static final int NOTE = 200;
    private static final int SHOWN_DAYS = 30;
    private static final String PEOPLE = "people";

    private static final List<String> COLUMNS =
            List.of("day", "start", "place", "number", PEOPLE, "phone", "reason", "since");

    private final CallList calls;
    private final Permissions permissions;
    private final ShownPeople shown;
    private final Texts texts;
    private final MessageSource messages;

    CallsController(CallList calls, Permissions permissions, ShownPeople shown, Texts texts, MessageSource messages) {
        this.calls = calls;
        this.permissions = permissions;
        this.shown = shown;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping("/calls")
    String list(Model model) {
        model.addAttribute("due", calls.due());
        model.addAttribute("made", calls.made(SHOWN_DAYS));
        model.addAttribute("mayEdit", permissions.allows(CallsScreen.EDIT));
        return "admin/calls";
    }

    @Needs("calls.edit")
    @PostMapping("/calls/{id}/done")
    String done(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, RedirectAttributes next) {
        CallEntry entry = calls.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (note.length() > NOTE) {
            next.addFlashAttribute("failed", "admin-calls.note.long");
            next.addFlashAttribute("typedFor", id);
            next.addFlashAttribute("typed", note);
        } else if (calls.done(entry, note.strip())) {
            next.addFlashAttribute("done", "admin-calls.done");
        } else {
            next.addFlashAttribute("failed", "admin-calls.overtaken");
        }
        return "redirect:/calls";
    }

    @GetMapping("/calls.csv")
    void csv(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"calls.csv\"");
        try (CsvOutput csv = CsvOutput.open(response.getOutputStream())) {
            csv.write(COLUMNS.stream()
                    .map(column -> column.equals(PEOPLE) ? shown.heading() : text("admin-calls." + column))
                    .toList());
            List<CallEntry> due = calls.due();
            Map<UUID, String> numbers = shown.calls(due);
            due.forEach(entry -> csv.write(cells(entry, numbers)));
        }
    }

    private List<String> cells(CallEntry entry, Map<UUID, String> numbers) {
        return Stream.of(
                        texts.cell(entry.day()),
                        entry.start(),
                        entry.facility(),
                        entry.number(),
                        entry.people().stream()
                                .map(each -> shown.of(each, numbers))
                                .collect(Collectors.joining(" ")),
                        entry.phone(),
                        text(entry.reason().key()),
                        texts.cell(entry.since()))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPAN);
    }
}
