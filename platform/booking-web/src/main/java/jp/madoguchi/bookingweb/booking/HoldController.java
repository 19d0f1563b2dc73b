package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.availability.CalendarChoice;
import jp.madoguchi.bookingweb.availability.CalendarScreen;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the chosen time while the form is filled in. */
@Controller
@Needs("desk.use")
class HoldController {

    private final BookingService bookings;
    private final CalendarScreen calendar;
    private final CurrentParty current;

    HoldController(BookingService bookings, CalendarScreen calendar, CurrentParty current) {
        this.bookings = bookings;
        this.calendar = calendar;
        this.current = current;
    }

    /** The slot's button and where the calendar stood, so that a refusal shows the same calendar again. */
    record HoldForm(long slot, CalendarChoice choice) {

        static HoldForm of(
                Optional<String> slot,
                Optional<String> facility,
                Optional<String> from,
                Optional<String> days,
                Optional<String> view,
                Optional<String> people) {
            return new HoldForm(
                    slot.filter(text -> text.matches("[0-9]{1,18}"))
                            .map(Long::valueOf)
                            .orElse(0L),
                    CalendarChoice.of(
                            facility.orElse(null),
                            from.orElse(null),
                            days.orElse(null),
                            view.orElse(null),
                            people.orElse(null)));
        }
    }

    @PostMapping("/hold")
    String hold(
            @RequestParam Optional<String> slot,
            @RequestParam Optional<String> facility,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> days,
            @RequestParam Optional<String> view,
            @RequestParam Optional<String> people,
            Model model,
            HttpServletResponse response) {
        HoldForm form = HoldForm.of(slot, facility, from, days, view, people);
        BookingParty who = current.party();
        HoldResult result =
                bookings.hold(new HoldCommand(who.sessionHash(), who.inviteeId(), form.slot(), who.audience()));
        return switch (result) {
            case HoldResult.Held held -> "redirect:/booking";
            case HoldResult.AlreadyBooked booked -> booked(who);
            case HoldResult.Full full -> gone("calendar.gone", form.choice(), who, model, response);
            case HoldResult.Closed closed -> gone(closed.reason(), form.choice(), who, model, response);
        };
    }

    /** To the booking that stands; staff are told that it is not the one that they were about to make. */
    static String booked(BookingParty who) {
        return who.byStaff() ? "redirect:/receipt?already" : "redirect:/receipt";
    }

    private String gone(
            String key, CalendarChoice choice, BookingParty who, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return calendar.show(choice, who, key, model);
    }
}
