package jp.madoguchi.bookingweb.availability;

import jp.madoguchi.bookingweb.party.BookingParty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the calendar, alone or with a sentence about why a time could not be taken. */
@Component
public class CalendarScreen {

    private final Calendars calendars;
    private final CalendarFinish finish;

    CalendarScreen(Calendars calendars, CalendarFinish finish) {
        this.calendars = calendars;
        this.finish = finish;
    }

    /**
     * Fills the model and names the view.
     *
     * @param problem message key of what went wrong before, or null
     */
    public String show(CalendarChoice choice, BookingParty party, @Nullable String problem, Model model) {
        calendars.page(choice, party).ifPresent(page -> model.addAttribute("calendar", finish.of(page, party)));
        model.addAttribute("problem", problem);
        return "booking/calendar";
    }
}
