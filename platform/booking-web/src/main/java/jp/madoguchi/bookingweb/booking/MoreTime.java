package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.bookingweb.availability.CalendarScreen;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.booking.BookingService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives more time for the form, as often as it is asked for while the session lives. */
@Component
class MoreTime {

    private final BookingService bookings;
    private final FormScreen form;
    private final CalendarScreen calendar;

    MoreTime(BookingService bookings, FormScreen form, CalendarScreen calendar) {
        this.bookings = bookings;
        this.form = form;
        this.calendar = calendar;
    }

    /** @param back where it was asked for */
    String give(BookingParty who, String back, Model model, HttpServletResponse response) {
        return switch (bookings.extend(who.sessionHash())) {
            case KEPT -> "redirect:" + back;
            case NO_DRAFT -> form.withoutDraft(who);
            case FULL -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                yield calendar.show(DraftPlace.of(bookings, who), who, "booking.refused.full", model);
            }
        };
    }
}
