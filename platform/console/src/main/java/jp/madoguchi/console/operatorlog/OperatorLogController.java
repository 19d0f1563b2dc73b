package jp.madoguchi.console.operatorlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.console.frame.Texts;
import jp.madoguchi.core.lifecycle.OperatorEntry;
import jp.madoguchi.core.lifecycle.OperatorLogFilter;
import jp.madoguchi.core.lifecycle.OperatorLogReader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The operators' log: read, narrowed down, taken along as a file. */
@Controller
class OperatorLogController {

    private static final int ON_A_PAGE = 50;
    private static final List<String> COLUMNS = List.of("at", "actor", "action", "city", "detail");

    private final OperatorLogReader log;
    private final MessageSource messages;
    private final Texts texts;

    OperatorLogController(OperatorLogReader log, MessageSource messages, Texts texts) {
        this.log = log;
        this.messages = messages;
        this.texts = texts;
    }

    @GetMapping("/operator-log")
    String entries(
            @ModelAttribute("filter") LogFilterForm typed, @RequestParam(defaultValue = "1") int page, Model model) {
        OperatorLogFilter filter = typed.filter();
        long total = log.count(filter);
        int pages = (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute("entries", log.page(filter, (shown - 1) * ON_A_PAGE, ON_A_PAGE));
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "console/operator-log";
    }

    @GetMapping("/operator-log.csv")
    void export(@ModelAttribute LogFilterForm typed, HttpServletResponse response) throws IOException {
        OperatorLogFilter filter = typed.filter();
        // What cannot be looked for is refused before the file begins.
        log.count(filter);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"operator-log.csv\"");
        try (CsvOutput csv = CsvOutput.open(response.getOutputStream())) {
            csv.write(COLUMNS.stream()
                    .map(column -> text("console.log." + column, column))
                    .toList());
            log.each(filter, entry -> csv.write(cells(entry)));
        }
    }

    private List<String> cells(OperatorEntry entry) {
        return List.of(
                texts.at(entry.at()),
                entry.actor(),
                text("operator-log." + entry.action(), entry.action()),
                Objects.requireNonNullElse(entry.city(), ""),
                entry.detail().entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private String text(String key, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, Locale.JAPAN));
    }
}
