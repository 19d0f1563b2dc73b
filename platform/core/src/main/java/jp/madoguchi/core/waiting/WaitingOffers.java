package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.booking.ReservedPlaces;
import jp.madoguchi.core.emailfirst.EmailLinks;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers as residents answer them. A link shows an offer; only its signed-in person takes it. */
@Service
public class WaitingOffers {
    private static final String SELECT = """
            SELECT o.id, e.invitee_id, f.name, f.address, s.day, s.start,
                   s.minutes + coalesce((SELECT sum(m.minutes) FROM slot m WHERE m.id = ANY (o.more_slots)), 0) AS minutes,
                   e.people, o.expires_at, o.state = 'OPEN' AND o.expires_at > :now AS open
            FROM waiting_offer o JOIN waiting_entry e ON e.id = o.entry_id JOIN slot s ON s.id = o.slot_id
                JOIN facility f ON f.id = s.facility_id
            """;

    private final JdbcClient jdbc;
    private final OfferEnds ends;
    private final ReservedPlaces reserved;
    private final EmailLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    WaitingOffers(
            JdbcClient jdbc, OfferEnds ends, ReservedPlaces reserved, EmailLinks links, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.ends = ends;
        this.reserved = reserved;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** The offer of a link's token; empty when the token is unknown in the bound city. */
    public Optional<OfferView> find(String token) {
        return view(jdbc.sql(SELECT + "WHERE o.token_hash = :hash").param("hash", OfferLinks.hash(token)));
    }

    /** The offer that a person can take now. */
    public Optional<OfferView> openOf(UUID inviteeId) {
        return view(jdbc.sql(SELECT + "WHERE e.invitee_id = :person AND o.state = 'OPEN' AND o.expires_at > :now"
                        + " ORDER BY o.expires_at LIMIT 1")
                .param("person", inviteeId));
    }

    /**
     * Makes the offer's places the session's hold. A second click changes nothing and reads like the first.
     *
     * @param sessionHash of the session that takes it
     * @param inviteeId the signed-in person: the offer must be theirs
     */
    @Transactional
    public AcceptResult accept(UUID offerId, byte[] sessionHash, UUID inviteeId) {
        Optional<OpenOffer> found = theirs(offerId, inviteeId).flatMap(ends::lock);
        if (found.filter(offer -> offer.state().equals("ACCEPTED")).isPresent()) {
            return new AcceptResult.Taken();
        }
        return found.filter(OpenOffer::isOpen)
                .filter(offer -> offer.expiresAt().isAfter(clock.instant()))
                .map(offer -> accept(offer, HoldCommand.byResident(sessionHash, inviteeId, offer.slotId())))
                .orElseGet(AcceptResult.Over::new);
    }

    private AcceptResult accept(OpenOffer offer, HoldCommand command) {
        return switch (reserved.keep(command, offer.takes(), offer.people(), offer.expiresAt(), offer.email())) {
            case HoldResult.Held held -> {
                EmailAddress.parse(offer.email())
                        .ifPresent(email -> links.trust(email, command.sessionHash(), held.expiresAt()));
                ends.settle(offer, "ACCEPTED");
                ends.end(offer.entryId(), WaitingState.TAKEN, null, null);
                audit.record(AuditEntry.of(
                        "waiting.taken", "waiting", offer.entryId().toString()));
                yield new AcceptResult.Taken();
            }
            case HoldResult.AlreadyBooked booked -> {
                ends.close(offer, "DECLINED");
                ends.end(offer.entryId(), WaitingState.ENDED, EndReason.BOOKED, null);
                yield new AcceptResult.Booked();
            }
            case HoldResult.Closed closed -> {
                ends.back(offer.entryId());
                ends.close(offer, "DECLINED");
                yield new AcceptResult.Refused(closed.reason());
            }
            case HoldResult.Full full -> throw new IllegalStateException("The places of an open offer are counted");
        };
    }

    /** The signed-in person lets the offer pass and goes on waiting; false when it was over or is somebody else's. */
    @Transactional
    public boolean decline(UUID offerId, UUID inviteeId) {
        return theirs(offerId, inviteeId).map(ends::decline).orElse(false);
    }

    /** As {@link #decline(UUID, UUID)}, by whoever has the link. */
    @Transactional
    public boolean decline(String token) {
        return find(token).map(offer -> ends.decline(offer.id())).orElse(false);
    }

    private Optional<UUID> theirs(UUID offerId, UUID inviteeId) {
        return jdbc.sql("""
                        SELECT o.id FROM waiting_offer o JOIN waiting_entry e ON e.id = o.entry_id
                        WHERE o.id = ? AND e.invitee_id = ?
                        """)
                .params(offerId, inviteeId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private Optional<OfferView> view(JdbcClient.StatementSpec statement) {
        return statement
                .param("now", JapanTime.db(clock.instant()))
                .query((row, number) -> new OfferView(
                        row.getObject("id", UUID.class),
                        row.getObject("invitee_id", UUID.class),
                        row.getString("name"),
                        row.getString("address"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        row.getInt("minutes"),
                        row.getInt("people"),
                        JapanTime.read(row, "expires_at"),
                        row.getBoolean("open")))
                .optional();
    }
}
