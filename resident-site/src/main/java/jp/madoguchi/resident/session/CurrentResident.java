package jp.madoguchi.resident.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.Audience;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The resident of the present request, as the booking screens and the audit trail ask for one. */
@Component
public class CurrentResident implements CurrentParty, CurrentActor {

    private static final Actor NOBODY = Actor.system("resident-site");

    private final HttpServletRequest request;

    CurrentResident(HttpServletRequest request) {
        this.request = request;
    }

    /** Who is signed in. */
    public Optional<ResidentSession> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ResidentSession session
                ? Optional.of(session)
                : Optional.empty();
    }

    /** The party of the booking screens. */
    @Override
    public BookingParty party() {
        ResidentSession session = find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        return new BookingParty(
                session.hash(),
                session.inviteeId(),
                session.procedure(),
                session.slotGroup(),
                Audience.RESIDENT,
                request.getRemoteAddr(),
                session.email());
    }

    @Override
    public Actor get() {
        return find().map(session -> Actor.resident(session.inviteeId().toString()))
                .orElse(NOBODY);
    }
}
