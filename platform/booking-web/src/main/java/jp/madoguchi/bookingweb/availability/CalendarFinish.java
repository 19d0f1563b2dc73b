package jp.madoguchi.bookingweb.availability;

import java.util.Optional;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The last touch on a calendar: what the application adds, and its links under the path of the present request. */
@Component
public class CalendarFinish {

    private final CurrentParty current;
    private final ObjectProvider<CalendarDressing> dressings;

    CalendarFinish(CurrentParty current, ObjectProvider<CalendarDressing> dressings) {
        this.current = current;
        this.dressings = dressings;
    }

    /** The same instance where there is nothing to do. */
    public CalendarPage of(CalendarPage page, BookingParty party) {
        CalendarPage here = page.under(current.base());
        return Optional.ofNullable(dressings.getIfAvailable())
                .map(dressing -> dressing.dress(here, party))
                .orElse(here);
    }
}
