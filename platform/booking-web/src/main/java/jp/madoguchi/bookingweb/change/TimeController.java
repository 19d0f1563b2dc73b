package jp.madoguchi.bookingweb.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.change.TimeScreen.Where;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses another time or place; the booking stays where it is until the change is confirmed. */
@Controller
@Needs("desk.use")
class TimeController {
    private final AfterScreen after;
    private final TimeScreen screen;
    private final BookingChanges changes;
    private final CurrentParty current;

    TimeController(AfterScreen after, TimeScreen screen, BookingChanges changes, CurrentParty current) {
        this.after = after;
        this.screen = screen;
        this.changes = changes;
        this.current = current;
    }

    @GetMapping("/change/time")
    String show(
            @RequestParam Optional<String> facility,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> days,
            @RequestParam Optional<String> view,
            Model model) {
        BookingParty who = current.party();
        return after.booking(who)
                .map(booking -> screen.show(booking, who, where(facility, from, days, view), null, model))
                .orElse(AfterScreen.RECEIPT);
    }

    @PostMapping("/change/hold")
    String hold(
            @RequestParam Optional<String> slot,
            @RequestParam Optional<String> facility,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> days,
            @RequestParam Optional<String> view,
            Model model,
            HttpServletResponse response) {
        BookingParty who = current.party();
        Optional<BookingView> booking = after.booking(who);
        if (booking.isEmpty()) {
            return AfterScreen.RECEIPT;
        }
        long wanted = slot.filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        HoldResult result = changes.hold(
                new HoldCommand(who.sessionHash(), who.inviteeId(), wanted, who.audience()),
                who.ref(booking.get().id()));
        String problem = switch (result) {
            case HoldResult.Held held -> "";
            case HoldResult.AlreadyBooked already -> "booking.change.already-booked";
            case HoldResult.Full full -> "booking.change.full";
            case HoldResult.Closed closed -> closed.reason();
        };
        if (problem.isEmpty()) {
            return "redirect:/change/confirm";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return screen.show(booking.get(), who, where(facility, from, days, view), problem, model);
    }

    private static Where where(
            Optional<String> facility, Optional<String> from, Optional<String> days, Optional<String> view) {
        return new Where(facility.orElse(null), from.orElse(null), days.orElse(null), view.orElse(null));
    }
}
