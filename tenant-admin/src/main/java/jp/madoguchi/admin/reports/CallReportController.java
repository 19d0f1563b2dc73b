package jp.madoguchi.admin.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.report.CallKind;
import jp.madoguchi.core.report.CallReport;
import jp.madoguchi.core.report.CallReport.Calls;
import jp.madoguchi.core.report.CallReports;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The call centre's day by hour, or its month by day: {@code at} is a day or a month. */
@Controller
@Needs("reports.view")
class CallReportController {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:00", Locale.JAPAN);
    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.JAPAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPAN);
    private static final int MONTH_LENGTH = 7;

    private final CallReports reports;
    private final Permissions permissions;
    private final MessageSource messages;
    private final Clock clock;

    CallReportController(CallReports reports, Permissions permissions, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.permissions = permissions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/reports/calls")
    ModelAndView show(@RequestParam(defaultValue = "") String at, Model model) {
        Optional<Chosen> chosen = chosen(at);
        model.addAttribute("at", at.strip());
        model.addAttribute("today", JapanTime.today(clock));
        model.addAttribute("mayExport", permissions.allows(ReportsScreen.EXPORT));
        model.addAttribute("mayKinds", permissions.allows(ReportsScreen.KINDS));
        ModelAndView page = new ModelAndView("admin/reports-calls", model.asMap());
        if (chosen.isEmpty()) {
            page.addObject("wrong", true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else {
            page.addObject("chosen", chosen.get());
            page.addObject("report", report(chosen.get()));
            page.addObject("unit", chosen.get().month() ? DAY : HOUR);
        }
        return page;
    }

    @Needs("reports.export")
    @GetMapping("/reports/calls.csv")
    void csv(@RequestParam(defaultValue = "") String at, HttpServletResponse response) throws IOException {
        Optional<Chosen> chosen = chosen(at);
        if (chosen.isEmpty()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        CallReport report = report(chosen.get());
        DateTimeFormatter unit = chosen.get().month() ? CELL : HOUR;
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"calls-report.csv\"");
        try (CsvOutput csv = CsvOutput.open(response.getOutputStream())) {
            csv.write(heads(report.kinds()));
            report.periods().forEach(each -> csv.write(cells(unit.format(each.first()), report.kinds(), each.calls())));
            report.operators().forEach(each -> csv.write(cells(each.name(), report.kinds(), each.calls())));
            csv.write(cells(text("admin-reports.sum"), report.kinds(), report.total()));
        }
    }

    private CallReport report(Chosen chosen) {
        return chosen.month() ? reports.month(chosen.first()) : reports.day(chosen.first());
    }

    private List<String> heads(List<CallKind> kinds) {
        List<String> heads =
                new ArrayList<>(List.of(text("admin-reports.calls.what"), text("admin-reports.calls.received")));
        kinds.forEach(kind -> heads.add(kind.name()));
        heads.add(text("admin-reports.calls.booked"));
        heads.add(text("admin-reports.calls.changed"));
        heads.add(text("admin-reports.calls.cancelled"));
        return heads;
    }

    private static List<String> cells(String name, List<CallKind> kinds, Calls calls) {
        List<String> cells = new ArrayList<>(List.of(name, Integer.toString(calls.received())));
        kinds.forEach(kind -> cells.add(Integer.toString(calls.of(kind.code()))));
        cells.add(Integer.toString(calls.booked()));
        cells.add(Integer.toString(calls.changed()));
        cells.add(Integer.toString(calls.cancelled()));
        return cells;
    }

    private Optional<Chosen> chosen(String typed) {
        String at = typed.strip();
        try {
            if (at.isEmpty()) {
                return Optional.of(new Chosen(JapanTime.today(clock), false));
            }
            Chosen chosen = at.length() == MONTH_LENGTH
                    ? new Chosen(YearMonth.parse(at).atDay(1), true)
                    : new Chosen(LocalDate.parse(at), false);
            int year = chosen.first().getYear();
            return year >= 2000 && year <= 2999 ? Optional.of(chosen) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPAN);
    }

    /** A day, or the month that begins with it. */
    public record Chosen(LocalDate first, boolean month) {

        /** The month as it stands in an address. */
        public String monthText() {
            return YearMonth.from(first).toString();
        }

        public String before() {
            return month
                    ? YearMonth.from(first).minusMonths(1).toString()
                    : first.minusDays(1).toString();
        }

        public String after() {
            return month
                    ? YearMonth.from(first).plusMonths(1).toString()
                    : first.plusDays(1).toString();
        }
    }
}
