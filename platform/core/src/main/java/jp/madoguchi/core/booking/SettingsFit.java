package jp.madoguchi.core.booking;

import java.util.List;
import jp.madoguchi.core.settings.SettingImpact;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.StrandedBooking;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingWindow;
import org.springframework.stereotype.Service;

/** Which bookings ahead a change of settings would strand. They are shown to whoever changes; they stay as they are. */
@Service
class SettingsFit implements SettingImpact {
    private final FutureBookings bookings;
    private final BookingWindow window;

    SettingsFit(FutureBookings bookings, BookingWindow window) {
        this.bookings = bookings;
        this.window = window;
    }

    @Override
    public List<StrandedBooking> strandedBy(SettingValues present, SettingValues proposed) {
        FitRules rules = new FitRules(
                present,
                proposed,
                (booking, values) -> window.lastDay(booking.place().facilityId(), values),
                (action, booking, values) -> window.may(action, booking.visit(), Audience.RESIDENT, values));
        return rules.stranded(bookings.all());
    }
}
