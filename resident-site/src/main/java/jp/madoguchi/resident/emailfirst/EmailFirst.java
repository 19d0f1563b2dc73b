package jp.madoguchi.resident.emailfirst;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.emailfirst.EmailLinks;
import jp.madoguchi.core.invitee.ResidentSession;
import org.springframework.stereotype.Component;

/** Where an address comes first: who has given one, and who still has to. */
@Component
public class EmailFirst {

    private final EmailLinks links;
    private final BookingService bookings;

    EmailFirst(EmailLinks links, BookingService bookings) {
        this.links = links;
        this.bookings = bookings;
    }

    /** Gives a fresh session the address of the link that this browser has opened, while that link holds. */
    public void signedIn(String sessionToken, HttpServletRequest request) {
        if (links.wanted()) {
            LinkCookie.read(request).flatMap(links::find).ifPresent(link -> links.attach(link, sessionToken));
        }
    }

    /** Whether the resident must give an address before booking. Whoever has a booking may change it without one. */
    boolean isMissing(ResidentSession session) {
        return links.wanted()
                && session.email() == null
                && bookings.activeOf(session.inviteeId()).isEmpty();
    }
}
