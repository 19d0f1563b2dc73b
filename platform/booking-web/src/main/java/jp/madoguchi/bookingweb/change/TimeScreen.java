package jp.madoguchi.bookingweb.change;

import java.util.List;
import jp.madoguchi.bookingweb.availability.CalendarChoice;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.ChangeDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the calendar for another time, alone or with a sentence about why a time could not be taken. */
@Component
class TimeScreen {
    private final AfterScreen after;
    private final ChangeCalendar calendar;
    private final BookingChanges changes;

    TimeScreen(AfterScreen after, ChangeCalendar calendar, BookingChanges changes) {
        this.after = after;
        this.calendar = calendar;
        this.changes = changes;
    }

    /** Where the calendar stands; what the address does not say is the booking's own place, day and size. */
    record Where(
            @Nullable String facility,
            @Nullable String from,
            @Nullable String days,
            @Nullable String view) {}

    String show(BookingView booking, BookingParty who, Where where, @Nullable String problem, Model model) {
        after.fill(booking, who, model);
        int joining = after.draft(booking, who)
                .map(ChangeDraft::joining)
                .map(List::size)
                .orElse(0);
        CalendarChoice choice = CalendarChoice.of(
                where.facility() == null ? String.valueOf(booking.facilityId()) : where.facility(),
                where.from() == null ? booking.day().toString() : where.from(),
                where.days(),
                where.view(),
                String.valueOf(booking.people().size() + joining));
        calendar.page(choice, who, changes.present(booking.id()), joining > 0)
                .ifPresent(page -> model.addAttribute("calendar", page));
        model.addAttribute("problem", problem);
        return "change/time";
    }
}
