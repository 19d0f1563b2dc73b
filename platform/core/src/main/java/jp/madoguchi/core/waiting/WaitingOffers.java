package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.booking.ReservedPlaces;
import jp.madoguchi.core.kernel.Again;
import jp.madoguchi.core.kernel.JapanTime;
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
    private final OfferTaking taking;
    private final Clock clock;

    WaitingOffers(JdbcClient jdbc, OfferEnds ends, OfferTaking taking, Clock clock) {
        this.jdbc = jdbc;
        this.ends = ends;
        this.taking = taking;
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
    public AcceptResult accept(UUID offerId, byte[] sessionHash, UUID inviteeId) {
        return Again.ifLost(ReservedPlaces.ONE_HOLD, () -> taking.accept(offerId, sessionHash, inviteeId));
    }

    /** The signed-in person lets the offer pass and goes on waiting; false when it was over or is somebody else's. */
    @Transactional
    public boolean decline(UUID offerId, UUID inviteeId) {
        return taking.theirs(offerId, inviteeId).map(ends::decline).orElse(false);
    }

    /** As {@link #decline(UUID, UUID)}, by whoever has the link. */
    @Transactional
    public boolean decline(String token) {
        return find(token).map(offer -> ends.decline(offer.id())).orElse(false);
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
