package jp.madoguchi.resident.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.waiting.WaitingLists;
import jp.madoguchi.core.waiting.WaitingView;
import jp.madoguchi.resident.emailfirst.EmailFirst;
import jp.madoguchi.resident.session.SessionCookie;
import org.springframework.stereotype.Component;

/** Where a resident who has signed in comes to: their booking, what they wait for, or the calendar. */
@Component
class Landing {
    private final BookingService bookings;
    private final WaitingLists waiting;
    private final EmailFirst emailFirst;

    Landing(BookingService bookings, WaitingLists waiting, EmailFirst emailFirst) {
        this.bookings = bookings;
        this.waiting = waiting;
        this.emailFirst = emailFirst;
    }

    String enter(SignInResult.SignedIn in, HttpServletRequest request, HttpServletResponse response) {
        emailFirst.signedIn(in.sessionToken(), request);
        SessionCookie.write(request, response, in.sessionToken());
        if (bookings.activeOf(in.inviteeId()).isPresent()) {
            return "redirect:/receipt";
        }
        boolean waits = waiting.kept()
                && waiting.of(in.inviteeId()).filter(WaitingView::active).isPresent();
        return waits ? "redirect:/waiting" : "redirect:/calendar";
    }
}
