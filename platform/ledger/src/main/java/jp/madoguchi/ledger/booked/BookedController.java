package jp.madoguchi.ledger.booked;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.Leaving;
import jp.madoguchi.ledger.port.LeavingContent;
import jp.madoguchi.ledger.port.LedgerRights;
import jp.madoguchi.ledger.printing.DaySheet;
import jp.madoguchi.ledger.printing.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a day, on screen and on paper. */
@Controller
@Needs(LedgerRights.VIEW)
class BookedController {

    private final BookedDays days;
    private final DaySheets sheets;
    private final Press press;
    private final Leaving leaving;
    private final Clock clock;

    BookedController(BookedDays days, DaySheets sheets, Press press, Leaving leaving, Clock clock) {
        this.days = days;
        this.sheets = sheets;
        this.press = press;
        this.leaving = leaving;
        this.clock = clock;
    }

    @GetMapping("/booked")
    String day(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day, Model model) {
        LocalDate shown = day == null ? LocalDate.now(clock) : day;
        model.addAttribute("day", shown);
        model.addAttribute("dayWords", DaySheets.words(shown));
        model.addAttribute("places", days.of(shown));
        model.addAttribute("coming", days.days(LocalDate.now(clock)));
        return "ledger/booked";
    }

    @GetMapping("/booked/list.pdf")
    ResponseEntity<byte[]> print(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        DaySheet sheet = sheets.of(day, days.of(day));
        press.print(sheet, pdf);
        long people =
                sheet.groups().stream().mapToLong(group -> group.rows().size()).sum();
        leaving.printed(new LeavingContent(sheet.title(), people, sheet.headings()));
        String name = ContentDisposition.inline()
                .filename("booked-" + day + ".pdf")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf.toByteArray());
    }
}
