package jp.madoguchi.core.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.settings.SettingImpact;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.StrandedBooking;
import jp.madoguchi.core.slot.BookingWindow;
import org.springframework.stereotype.Service;

/** Which bookings ahead a change of settings would strand. They are shown to whoever changes; they stay as they are. */
@Service
class SettingsFit implements SettingImpact {
    private final FutureBookings bookings;
    private final BookingWindow window;
    private final Procedures procedures;
    private final Clock clock;

    SettingsFit(FutureBookings bookings, BookingWindow window, Procedures procedures, Clock clock) {
        this.bookings = bookings;
        this.window = window;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public List<StrandedBooking> strandedBy(SettingValues present, SettingValues proposed) {
        LocalDateTime now = JapanTime.now(clock);
        FitRules rules = new FitRules(
                present,
                proposed,
                new FitRules.Pair<>(window.lastDay(present), window.lastDay(proposed)),
                (booking, values) ->
                        now.isBefore(window.changeUntil(booking.place().facilityId(), booking.day(), values)),
                procedures.names());
        return rules.stranded(bookings.all());
    }
}
