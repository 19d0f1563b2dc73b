package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.keystore.CityKeystore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a session serves: each person under a name of its own, so that two tabs that begin at once lose nothing. A place
 * is kept for a session and a person together, so that two tabs with two people keep two.
 */
@Service
class Receptions {

    private static final String NAME = "desk.";
    private static final String SUBJECT = "person";
    private static final String HOLDS = "desk-hold";

    private final AuditTrail audit;
    private final BookingService bookings;
    private final BookingChanges changes;
    private final CityKeystore keys;
    private final Clock clock;

    Receptions(AuditTrail audit, BookingService bookings, BookingChanges changes, CityKeystore keys, Clock clock) {
        this.audit = audit;
        this.bookings = bookings;
        this.changes = changes;
        this.keys = keys;
        this.clock = clock;
    }

    Optional<Reception> find(HttpServletRequest request, UUID person) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME + person) instanceof Reception reception
                ? Optional.of(reception)
                : Optional.empty();
    }

    /** Begins, or goes on with what has begun. */
    @Transactional
    public void start(HttpServletRequest request, UUID person) {
        if (find(request, person).isEmpty()) {
            request.getSession().setAttribute(NAME + person, new Reception(clock.instant(), null));
            audit.record(AuditEntry.of("desk.started", SUBJECT, person.toString()));
        }
    }

    /** Lets this session change and cancel the person's booking after the deadline. */
    @Transactional
    public void allowLate(HttpServletRequest request, UUID person, String reason) {
        find(request, person).ifPresent(reception -> {
            request.getSession().setAttribute(NAME + person, new Reception(reception.since(), reason));
            audit.record(new AuditEntry("desk.late", SUBJECT, person.toString(), Map.of("reason", reason)));
        });
    }

    /** Ends, and gives back what the session keeps for the person. */
    @Transactional
    public void end(HttpServletRequest request, UUID person) {
        byte[] key = holdKey(request, person);
        bookings.release(key);
        changes.release(key);
        request.getSession().removeAttribute(NAME + person);
    }

    /** Key of the place that this session keeps for the person. */
    byte[] holdKey(HttpServletRequest request, UUID person) {
        return keys.hmac(HOLDS, request.getSession().getId() + "|" + person);
    }
}
