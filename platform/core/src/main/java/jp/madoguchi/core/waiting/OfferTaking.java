package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.booking.ReservedPlaces;
import jp.madoguchi.core.emailfirst.EmailLinks;
import jp.madoguchi.core.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an offer's places its person's hold, in one transaction. */
@Service
class OfferTaking {
    private final JdbcClient jdbc;
    private final OfferEnds ends;
    private final ReservedPlaces reserved;
    private final EmailLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    OfferTaking(
            JdbcClient jdbc, OfferEnds ends, ReservedPlaces reserved, EmailLinks links, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.ends = ends;
        this.reserved = reserved;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another session of the citizen was faster with a hold */
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

    /** The offer, when it is this person's. */
    Optional<UUID> theirs(UUID offerId, UUID inviteeId) {
        return jdbc.sql("""
                        SELECT o.id FROM waiting_offer o JOIN waiting_entry e ON e.id = o.entry_id
                        WHERE o.id = ? AND e.invitee_id = ?
                        """)
                .params(offerId, inviteeId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }
}
