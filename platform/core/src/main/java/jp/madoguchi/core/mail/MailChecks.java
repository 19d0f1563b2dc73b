package jp.madoguchi.core.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.calls.CallList;
import jp.madoguchi.core.calls.CallReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked right before a mail leaves: whether it is needed, and whether its address may be written to. */
@Component
class MailChecks {
    private final BookingFacts bookings;
    private final MailGate gate;
    private final Suppressions suppressions;
    private final MailRows rows;
    private final MailTexts texts;
    private final CallList calls;
    private final Clock clock;

    MailChecks(
            BookingFacts bookings,
            MailGate gate,
            Suppressions suppressions,
            MailRows rows,
            MailTexts texts,
            CallList calls,
            Clock clock) {
        this.bookings = bookings;
        this.gate = gate;
        this.suppressions = suppressions;
        this.rows = rows;
        this.texts = texts;
        this.calls = calls;
        this.clock = clock;
    }

    /** The booking that a mail is about, as it stands now. */
    @Nullable
    MailFacts facts(MailRow mail) {
        UUID booking = mail.bookingId();
        return booking == null ? null : bookings.of(booking).orElse(null);
    }

    /** Whether the mail was ended here, with the reason that staff read. */
    boolean stopped(MailRow mail, @Nullable MailFacts facts) {
        Optional<String> needless = MailNeed.notNeeded(mail, facts, clock.instant());
        if (needless.isPresent()) {
            return rows.end(mail.id(), MailState.SKIPPED, texts.staff(needless.get()));
        }
        EmailAddress recipient = new EmailAddress(mail.recipient());
        Optional<String> closed = gate.closed(recipient);
        if (closed.isPresent()) {
            return rows.end(mail.id(), MailState.SKIPPED, closed.get());
        }
        Optional<SuppressionReason> suppressed = suppressions.of(recipient, mail.kind());
        suppressed.ifPresent(reason -> {
            rows.end(mail.id(), MailState.SKIPPED, texts.staff(reason.key()));
            if (mail.bookingId() != null && mail.kind() != MailKind.BROADCAST) {
                calls.add(mail.bookingId(), mail.id(), CallReason.SUPPRESSED);
            }
        });
        return suppressed.isPresent();
    }
}
