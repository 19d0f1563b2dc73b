package jp.madoguchi.bookingweb.change;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.person.ShownPerson;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.ChangeDraft;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.invitee.ShownNumbers;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every screen after a booking shows: the booking, and what may still be done with it. */
@Component
public class AfterScreen {

    static final String RECEIPT = "redirect:/receipt";

    private final BookingService bookings;
    private final BookingChanges changes;
    private final ShownNumbers numbers;
    private final CitySettings settings;

    AfterScreen(BookingService bookings, BookingChanges changes, ShownNumbers numbers, CitySettings settings) {
        this.bookings = bookings;
        this.changes = changes;
        this.numbers = numbers;
        this.settings = settings;
    }

    /** Adds what may still be done with a booking. */
    public void rights(BookingView booking, BookingParty who, Model model) {
        model.addAttribute("rights", RightsView.of(changes.rights(booking, who.audience(), who.anyTime()), settings));
    }

    Optional<BookingView> booking(BookingParty who) {
        return bookings.activeOf(who.inviteeId());
    }

    /** The change that the session is about to make to this booking. */
    Optional<ChangeDraft> draft(BookingView booking, BookingParty who) {
        return changes.draft(who.sessionHash())
                .filter(draft -> draft.bookingId().equals(booking.id()));
    }

    void fill(BookingView booking, BookingParty who, Model model) {
        rights(booking, who, model);
        List<PersonView> joining = draft(booking, who).map(ChangeDraft::joining).orElse(List.of());
        model.addAttribute("booking", standing(booking, who));
        model.addAttribute("groupMax", settings.get(Settings.GROUP_MAX));
        model.addAttribute(
                "joining",
                joining.isEmpty()
                        ? List.of()
                        : ShownPerson.of(
                                joining,
                                who.inviteeId(),
                                numbers.of(joining.stream()
                                        .map(PersonView::inviteeId)
                                        .toList())));
    }

    StandingView standing(BookingView booking, BookingParty who) {
        return StandingView.of(booking, who.inviteeId(), numbers.of(booking.ids()));
    }
}
