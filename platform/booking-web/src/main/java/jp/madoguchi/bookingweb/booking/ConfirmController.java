package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.ContactChecks;
import jp.madoguchi.core.booking.Draft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything once more, before it is final. */
@Controller
@Needs("desk.use")
class ConfirmController {

    private final BookingService bookings;
    private final FormScreen screen;
    private final ContactChecks contacts;
    private final MoreTime more;
    private final CurrentParty current;
    private final SecureTokens tokens;
    private final Clock clock;

    ConfirmController(
            BookingService bookings,
            FormScreen screen,
            ContactChecks contacts,
            MoreTime more,
            CurrentParty current,
            SecureTokens tokens,
            Clock clock) {
        this.bookings = bookings;
        this.contacts = contacts;
        this.screen = screen;
        this.more = more;
        this.current = current;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** More time, asked for on the confirmation. */
    @PostMapping("/booking/extend")
    String extend(Model model, HttpServletResponse response) {
        return more.give(current.party(), "/booking/confirm", model, response);
    }

    @GetMapping("/booking/confirm")
    String show(Model model) {
        BookingParty who = current.party();
        Optional<Draft> draft = bookings.draft(who.sessionHash());
        if (draft.isEmpty()) {
            return screen.withoutDraft(who);
        }
        BookingForm form = BookingForm.of(draft.get().typed());
        if (!contacts.problems(draft.get(), form.contact(), who.audience()).isEmpty()) {
            return "redirect:/booking";
        }
        screen.fill(draft.get(), form, who, null, model);
        model.addAttribute("typed", form);
        model.addAttribute("idempotencyKey", tokens.uuid7(clock));
        return "booking/confirm";
    }
}
