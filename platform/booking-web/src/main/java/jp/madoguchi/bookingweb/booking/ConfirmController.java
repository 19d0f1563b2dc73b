package jp.madoguchi.bookingweb.booking;

import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.ContactChecks;
import jp.madoguchi.core.booking.Draft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything once more, before it is final. */
@Controller
class ConfirmController {

    private final BookingService bookings;
    private final FormScreen screen;
    private final ContactChecks contacts;
    private final CurrentParty current;
    private final SecureTokens tokens;
    private final Clock clock;

    ConfirmController(
            BookingService bookings,
            FormScreen screen,
            ContactChecks contacts,
            CurrentParty current,
            SecureTokens tokens,
            Clock clock) {
        this.bookings = bookings;
        this.contacts = contacts;
        this.screen = screen;
        this.current = current;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/booking/confirm")
    String show(Model model) {
        Optional<Draft> draft = bookings.draft(current.party().sessionHash());
        if (draft.isEmpty()) {
            return "redirect:/calendar";
        }
        BookingForm form = BookingForm.of(draft.get().typed());
        if (!contacts.problems(form.contact()).isEmpty()) {
            return "redirect:/booking";
        }
        screen.fill(draft.get(), model);
        model.addAttribute("typed", form);
        model.addAttribute("idempotencyKey", tokens.uuid7(clock));
        return "booking/confirm";
    }
}
