package jp.madoguchi.core.booking;

import java.time.Clock;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.FreedPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a booking and gives up its places. */
@Service
class CancelTransaction {
    private final JdbcClient jdbc;
    private final StandingBookings bookings;
    private final FreedPlaces freed;
    private final AfterMails mails;
    private final BookingWindow window;
    private final CancelTrail trail;
    private final Clock clock;

    CancelTransaction(
            JdbcClient jdbc,
            StandingBookings bookings,
            FreedPlaces freed,
            AfterMails mails,
            BookingWindow window,
            CancelTrail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.bookings = bookings;
        this.freed = freed;
        this.mails = mails;
        this.window = window;
        this.trail = trail;
        this.clock = clock;
    }

    /** Cancels within the deadline of whoever asks. */
    @Transactional
    public CancelResult cancel(BookingRef ref) {
        return bookings.lock(ref)
                .<CancelResult>map(booking -> {
                    if (!ref.anyTime() && !window.may(BookingAction.CANCEL, booking.visit(), ref.audience())) {
                        return new CancelResult.TooLate();
                    }
                    cancel(booking, ref.audience());
                    return new CancelResult.Cancelled();
                })
                .orElseGet(CancelResult.NotFound::new);
    }

    /** Cancels whatever the deadline says. */
    @Transactional
    public CancelResult cancelAnyTime(BookingRef ref) {
        return bookings.lock(ref)
                .<CancelResult>map(booking -> {
                    cancel(booking, ref.audience());
                    return new CancelResult.Cancelled();
                })
                .orElseGet(CancelResult.NotFound::new);
    }

    private void cancel(StandingBooking booking, Audience audience) {
        freed.freed(booking.takes());
        jdbc.sql("UPDATE booking SET state = 'CANCELLED', changed_at = ? WHERE id = ?")
                .params(JapanTime.db(clock.instant()), booking.id())
                .update();
        jdbc.sql("UPDATE booking_person SET active = false WHERE booking_id = ?")
                .param(booking.id())
                .update();
        mails.cancelled(booking.id());
        trail.cancelled(booking, audience);
    }
}
