package jp.madoguchi.bookingweb.receipt;

import java.util.Optional;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The confirmation of the booking that stands. */
@Controller
class ReceiptController {

    private final BookingService bookings;
    private final CurrentParty current;

    ReceiptController(BookingService bookings, CurrentParty current) {
        this.bookings = bookings;
        this.current = current;
    }

    @GetMapping("/receipt")
    String show(Model model) {
        Optional<BookingView> booking = bookings.activeOf(current.party().inviteeId());
        if (booking.isEmpty()) {
            return "redirect:/calendar";
        }
        model.addAttribute("receipt", ReceiptView.of(booking.get()));
        return "booking/receipt";
    }
}
