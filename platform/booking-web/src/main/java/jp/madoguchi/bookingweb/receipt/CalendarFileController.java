package jp.madoguchi.bookingweb.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The booking that stands, as a file for a calendar. */
@Controller
@Needs("desk.use")
class CalendarFileController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final BookingService bookings;
    private final CurrentParty current;
    private final MessageSource messages;
    private final Clock clock;

    CalendarFileController(BookingService bookings, CurrentParty current, MessageSource messages, Clock clock) {
        this.bookings = bookings;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/receipt/visit.ics")
    ResponseEntity<byte[]> file() {
        BookingView booking = bookings.activeOf(current.party().inviteeId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String summary = messages.getMessage("receipt.event", null, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("visit.ics")
                                .build()
                                .toString())
                .body(CalendarFile.of(booking, summary, clock.instant()).getBytes(StandardCharsets.UTF_8));
    }
}
