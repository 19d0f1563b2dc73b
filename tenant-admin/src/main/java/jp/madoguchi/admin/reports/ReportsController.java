package jp.madoguchi.admin.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.admin.frame.Texts;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.report.BookingReports;
import jp.madoguchi.core.report.CrossLine;
import jp.madoguchi.core.report.Figures;
import jp.madoguchi.core.report.ReportQuery.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Bookings by month or day, by place, procedure and channel; people without a booking apart. */
@Controller
@Needs("reports.view")
class ReportsController {

    private static final List<String> COLUMNS = List.of(
            "period",
            "place",
            "procedure",
            "channel",
            "booked",
            "changed",
            "cancelled",
            "visited",
            "no-show",
            "ahead",
            "people");

    private final BookingReports reports;
    private final Facilities facilities;
    private final Procedures procedures;
    private final Permissions permissions;
    private final Texts texts;
    private final MessageSource messages;
    private final Clock clock;

    ReportsController(
            BookingReports reports,
            Facilities facilities,
            Procedures procedures,
            Permissions permissions,
            Texts texts,
            MessageSource messages,
            Clock clock) {
        this.reports = reports;
        this.facilities = facilities;
        this.procedures = procedures;
        this.permissions = permissions;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/reports")
    ModelAndView show(@ModelAttribute("typed") ReportForm typed, Model model) {
        LocalDate today = JapanTime.today(clock);
        ReportForm form = typed.from(today);
        List<String> problems = form.problems();
        fill(form, today, model);
        if (!problems.isEmpty()) {
            return wrong(problems, model);
        }
        model.addAttribute("report", reports.report(form.query()));
        return new ModelAndView("admin/reports", model.asMap());
    }

    @Needs("reports.export")
    @GetMapping("/reports.csv")
    @Nullable
    ModelAndView csv(@ModelAttribute("typed") ReportForm typed, HttpServletResponse response, Model model)
            throws IOException {
        LocalDate today = JapanTime.today(clock);
        ReportForm form = typed.from(today);
        List<String> problems = form.problems();
        if (!problems.isEmpty()) {
            fill(form, today, model);
            return wrong(problems, model);
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"report.csv\"");
        boolean months = form.query().unit() == Unit.MONTH;
        try (CsvOutput csv = CsvOutput.open(response.getOutputStream())) {
            csv.write(COLUMNS.stream()
                    .map(column -> text("admin-reports." + column))
                    .toList());
            reports.cross(form.query()).forEach(line -> csv.write(cells(line, months)));
        }
        return null;
    }

    private void fill(ReportForm form, LocalDate today, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("spans", Span.around(today));
        model.addAttribute("places", facilities.all());
        model.addAttribute("procedures", procedures.names());
        model.addAttribute("mayExport", permissions.allows(ReportsScreen.EXPORT));
    }

    private static ModelAndView wrong(List<String> problems, Model model) {
        model.addAttribute("problems", problems);
        ModelAndView page = new ModelAndView("admin/reports", model.asMap());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private List<String> cells(CrossLine line, boolean months) {
        Figures figures = line.figures();
        Stream<String> words = Stream.of(
                months ? texts.month(line.first()) : texts.cell(line.first()),
                line.place(),
                line.procedure(),
                text("admin.channel." + line.channel().toLowerCase(Locale.ROOT)));
        IntStream counts = IntStream.of(
                figures.booked(),
                figures.changed(),
                figures.cancelled(),
                figures.visited(),
                figures.noShow(),
                figures.ahead(),
                figures.people());
        return Stream.concat(words, counts.mapToObj(Integer::toString)).toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPAN);
    }
}
