package jp.madoguchi.core.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.calls.CallList;
import jp.madoguchi.core.calls.CallReason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is done about mails that were refused, given up, or of which nobody knows whether they left. */
@Component
class MailTrouble {
    /** A lost one costs a visit or a place, a second one does no harm. */
    private static final Set<MailKind> AGAIN = EnumSet.of(MailKind.REMINDER, MailKind.LINK, MailKind.WAITING_OFFER);

    private static final Duration SPREAD = Duration.ofSeconds(40);

    private final MailRows rows;
    private final CallList calls;
    private final MailTexts texts;
    private final Backoff backoff;
    private final Clock clock;
    private final Duration eventsNeed;

    MailTrouble(
            MailRows rows,
            CallList calls,
            MailTexts texts,
            Backoff backoff,
            Clock clock,
            @Value("${madoguchi.mail.events-need:10m}") Duration eventsNeed) {
        this.rows = rows;
        this.calls = calls;
        this.texts = texts;
        this.backoff = backoff;
        this.clock = clock;
        this.eventsNeed = eventsNeed;
    }

    /** How long the mail service's events about an attempt are waited for. */
    Duration eventsNeed() {
        return eventsNeed;
    }

    /** A moment to add where many would come at once. */
    Duration spread() {
        return backoff.about(SPREAD);
    }

    /** An event would have made the row SENT by then. After that the kind decides. */
    Optional<Instant> doubt(UUID mailId, Claim.InDoubt doubt) {
        Instant told = doubt.since().plus(eventsNeed);
        if (told.isAfter(clock.instant())) {
            return Optional.of(told);
        }
        if (AGAIN.contains(doubt.kind())) {
            rows.back(mailId, doubt.attempt(), texts.staff("mail.doubt.again"));
            return Optional.of(clock.instant());
        }
        rows.unsure(mailId, doubt.attempt());
        return Optional.empty();
    }

    /** The service will never take it. */
    void refused(MailRow mail, String reason) {
        rows.end(mail.id(), MailState.FAILED, reason);
        call(mail, CallReason.REFUSED);
    }

    /** The last attempt has failed, days after the first. */
    void gaveUp(UUID mailId) {
        rows.waiting(mailId).ifPresent(mail -> {
            rows.end(mailId, MailState.FAILED, texts.staff("mail.gave-up"));
            call(mail, CallReason.GAVE_UP);
        });
    }

    private void call(MailRow mail, CallReason reason) {
        if (mail.bookingId() != null && mail.kind() != MailKind.BROADCAST) {
            calls.add(mail.bookingId(), mail.id(), reason);
        }
    }
}
