package jp.madoguchi.bookingweb.booking;

import java.time.Clock;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.Draft;
import jp.madoguchi.core.settings.CitySettings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form and its confirmation show. */
@Component
class FormScreen {

    /** Of the form, so that choosing a language sends what was typed. */
    private static final String FORM = "booking-form";

    private final BookingService bookings;
    private final CitySettings settings;
    private final Clock clock;

    FormScreen(BookingService bookings, CitySettings settings, Clock clock) {
        this.bookings = bookings;
        this.settings = settings;
        this.clock = clock;
    }

    BookingFields fields() {
        return BookingFields.of(settings);
    }

    void fill(Draft draft, Model model) {
        model.addAttribute(
                "draft", DraftView.of(draft, bookings.placesFor(draft.people().size()), clock));
        model.addAttribute("fields", fields());
        if (model.containsAttribute("form")) {
            model.addAttribute("languageForm", FORM);
        }
    }
}
