package jp.madoguchi.bookingweb.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.CancelResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cancels by a button on a page of its own: an address that is only looked at changes nothing. */
@Controller
@Needs("desk.use")
class CancelController {
    private final AfterScreen after;
    private final BookingService bookings;
    private final CurrentParty current;

    CancelController(AfterScreen after, BookingService bookings, CurrentParty current) {
        this.after = after;
        this.bookings = bookings;
        this.current = current;
    }

    @GetMapping("/change/cancel")
    String ask(Model model) {
        BookingParty who = current.party();
        return after.booking(who).map(booking -> page(booking, who, model)).orElse("redirect:/change/cancelled");
    }

    @PostMapping("/change/cancel")
    String cancel(@RequestParam Optional<String> booking, Model model, HttpServletResponse response) {
        BookingParty who = current.party();
        Optional<UUID> wanted = booking.flatMap(Ids::uuid);
        if (wanted.isPresent()) {
            CancelResult result = bookings.cancel(who.ref(wanted.get()));
            Optional<BookingView> stands = after.booking(who);
            if (result instanceof CancelResult.TooLate && stands.isPresent()) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                return page(stands.get(), who, model);
            }
        }
        return "redirect:/change/cancelled";
    }

    /** The truth: cancelled, or the booking that stands, or nothing at all. */
    @GetMapping("/change/cancelled")
    String cancelled(Model model) {
        BookingParty who = current.party();
        if (after.booking(who).isPresent()) {
            return AfterScreen.RECEIPT;
        }
        Optional<BookingView> last = bookings.lastCancelled(who.inviteeId());
        if (last.isEmpty()) {
            return "redirect:/calendar";
        }
        model.addAttribute("booking", after.standing(last.get(), who));
        return "change/cancelled";
    }

    private String page(BookingView booking, BookingParty who, Model model) {
        after.fill(booking, who, model);
        return "change/cancel";
    }
}
