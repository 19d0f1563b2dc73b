package jp.madoguchi.admin.bookings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.csv.Unmappable;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list as a file. What its encoding cannot write is shown before anything is replaced. */
@Controller
@Needs("bookings.export")
class BookingCsvController {

    private static final int SHOWN = 50;

    private final BookingCsv csv;
    private final ListChoices choices;
    private final Clock clock;

    BookingCsvController(BookingCsv csv, ListChoices choices, Clock clock) {
        this.csv = csv;
        this.choices = choices;
        this.clock = clock;
    }

    @RequestMapping(
            path = "/bookings.csv",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable
    ModelAndView file(
            @ModelAttribute("typed") BookingListForm typed,
            @RequestParam(defaultValue = "UTF_8_BOM") String encoding,
            @RequestParam(defaultValue = "") String replaced,
            HttpServletResponse response,
            Model model)
            throws IOException {
        BookingListForm form = typed.from(JapanTime.today(clock));
        model.addAttribute("form", form);
        if (!form.problems().isEmpty()) {
            model.addAttribute("choices", choices);
            model.addAttribute("problems", form.problems());
            model.addAttribute("now", clock.instant());
            return answer("admin/bookings", model);
        }
        TextEncoding chosen =
                encoding.equals(TextEncoding.WINDOWS_31J.name()) ? TextEncoding.WINDOWS_31J : TextEncoding.UTF_8_BOM;
        if (chosen == TextEncoding.WINDOWS_31J && replaced.isEmpty()) {
            List<Unmappable> missing = missing(form, chosen);
            if (!missing.isEmpty()) {
                model.addAttribute("count", missing.size());
                model.addAttribute(
                        "missing",
                        missing.stream()
                                .map(each -> Character.toString(each.codePoint()))
                                .distinct()
                                .limit(SHOWN)
                                .toList());
                return answer("admin/bookings-csv", model);
            }
        }
        response.setContentType("text/csv; charset=" + chosen.charset().name());
        response.setHeader("Content-Disposition", "attachment; filename=\"bookings.csv\"");
        try (CsvOutput out = CsvOutput.open(response.getOutputStream(), chosen)) {
            csv.write(form.filter(), form.order(), out);
        }
        return null;
    }

    private List<Unmappable> missing(BookingListForm form, TextEncoding encoding) throws IOException {
        try (CsvOutput out = CsvOutput.open(OutputStream.nullOutputStream(), encoding)) {
            csv.write(form.filter(), form.order(), out);
            return out.unmappable();
        }
    }

    private static ModelAndView answer(String view, Model model) {
        ModelAndView page = new ModelAndView(view, model.asMap());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
