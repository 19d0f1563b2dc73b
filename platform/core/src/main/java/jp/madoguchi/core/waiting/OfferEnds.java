package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.MissedMails;
import jp.madoguchi.core.mail.NewMail;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.slot.FreedPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends offers that are not taken, and entries. Every change locks the entry first and its offer then; the places go on to
 * whoever waits next.
 */
@Service
class OfferEnds {
    private final JdbcClient jdbc;
    private final FreedPlaces freed;
    private final MailPlanning mails;
    private final MissedMails missed;
    private final CitySettings settings;
    private final Clock clock;

    OfferEnds(
            JdbcClient jdbc,
            FreedPlaces freed,
            MailPlanning mails,
            MissedMails missed,
            CitySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.freed = freed;
        this.mails = mails;
        this.missed = missed;
        this.settings = settings;
        this.clock = clock;
    }

    /** The offer, locked behind its entry. */
    Optional<OpenOffer> lock(UUID offerId) {
        jdbc.sql("SELECT id FROM waiting_entry WHERE id = (SELECT entry_id FROM waiting_offer WHERE id = ?) FOR UPDATE")
                .param(offerId)
                .query(UUID.class)
                .optional();
        return jdbc.sql("SELECT " + OpenOffer.COLUMNS + """
                        FROM waiting_offer o JOIN waiting_entry e ON e.id = o.entry_id WHERE o.id = ? FOR UPDATE OF o
                        """)
                .param(offerId)
                .query(OpenOffer::of)
                .optional();
    }

    /**
     * An offer was not answered in time, or has lost its use: after too many of them the person waits no longer. One that
     * nobody could hear of, because its mail has not left, never was: the person keeps the place in the line.
     */
    @Transactional
    public void lapse(UUID offerId) {
        lock(offerId).filter(OpenOffer::isOpen).ifPresent(offer -> {
            if (missed.missed(offer.id())) {
                unmake(offer);
                return;
            }
            boolean inTime = offer.expiresAt().isAfter(clock.instant());
            close(offer, inTime ? "DECLINED" : "EXPIRED");
            int unanswered = offer.unanswered() + (inTime ? 0 : 1);
            if (unanswered >= settings.get(WaitlistSettings.MOST_OFFERS)) {
                tell(offer);
                end(offer.entryId(), WaitingState.ENDED, EndReason.UNANSWERED, null);
            } else {
                toTheEnd(offer.entryId(), unanswered);
            }
        });
    }

    /** The person does not want it and goes on waiting; false when it was over. */
    @Transactional
    public boolean decline(UUID offerId) {
        Optional<OpenOffer> open = lock(offerId).filter(OpenOffer::isOpen);
        open.ifPresent(offer -> {
            close(offer, "DECLINED");
            toTheEnd(offer.entryId(), offer.unanswered());
        });
        return open.isPresent();
    }

    /** Ends an entry that counts, with its open offer; false when it is over. */
    @Transactional
    public boolean finish(UUID entryId, WaitingState state, @Nullable EndReason reason, @Nullable String note) {
        boolean counts = jdbc.sql(
                        "SELECT id FROM waiting_entry WHERE id = ? AND state IN ('WAITING', 'OFFERED') FOR UPDATE")
                .param(entryId)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (counts) {
            jdbc.sql("SELECT " + OpenOffer.COLUMNS + """
                            FROM waiting_offer o JOIN waiting_entry e ON e.id = o.entry_id
                            WHERE o.entry_id = ? AND o.state = 'OPEN' FOR UPDATE OF o
                            """)
                    .param(entryId)
                    .query(OpenOffer::of)
                    .optional()
                    .ifPresent(offer -> close(offer, "DECLINED"));
            end(entryId, state, reason, note);
        }
        return counts;
    }

    private void unmake(OpenOffer offer) {
        jdbc.sql("DELETE FROM waiting_offer WHERE id = ?").param(offer.id()).update();
        back(offer.entryId());
        freed.freed(offer.takes());
    }

    /** Writes what became of an offer and gives its places on. */
    void close(OpenOffer offer, String state) {
        settle(offer, state);
        freed.freed(offer.takes());
    }

    /** Writes what became of an offer whose places somebody has. */
    void settle(OpenOffer offer, String state) {
        jdbc.sql("UPDATE waiting_offer SET state = ? WHERE id = ?")
                .params(state, offer.id())
                .update();
    }

    /** The address goes with the end. */
    void end(UUID entryId, WaitingState state, @Nullable EndReason reason, @Nullable String note) {
        jdbc.sql("UPDATE waiting_entry SET state = ?, reason = ?, note = ?, email = NULL, changed_at = ? WHERE id = ?")
                .param(state.name())
                .param(reason == null ? null : reason.name())
                .param(note)
                .param(JapanTime.db(clock.instant()))
                .param(entryId)
                .update();
    }

    void back(UUID entryId) {
        jdbc.sql("UPDATE waiting_entry SET state = 'WAITING', changed_at = ? WHERE id = ?")
                .params(JapanTime.db(clock.instant()), entryId)
                .update();
    }

    private void toTheEnd(UUID entryId, int unanswered) {
        jdbc.sql("UPDATE waiting_entry SET state = 'WAITING', since = ?, changed_at = ?, unanswered = ? WHERE id = ?")
                .params(JapanTime.db(clock.instant()), JapanTime.db(clock.instant()), unanswered, entryId)
                .update();
    }

    private void tell(OpenOffer offer) {
        String language = jdbc.sql("SELECT language FROM waiting_entry WHERE id = ?")
                .param(offer.entryId())
                .query(String.class)
                .single();
        EmailAddress.parse(offer.email())
                .ifPresent(address -> mails.plan(new NewMail(
                        MailKind.WAITING_ENDED,
                        null,
                        address,
                        clock.instant(),
                        Map.of(MailPlanning.LANGUAGE, language))));
    }
}
