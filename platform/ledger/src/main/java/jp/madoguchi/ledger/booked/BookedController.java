package jp.madoguchi.ledger.booked;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.LedgerRights;
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
    private final Clock clock;

    BookedController(BookedDays days, DaySheets sheets, Press press, Clock clock) {
        this.days = days;
        this.sheets = sheets;
        this.press = press;
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
        press.print(sheets.of(day, days.of(day)), pdf);
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
