package jp.madoguchi.core.mail;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.TaskFailed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Claims a mail, renders it with the city's texts, hands it to the mail service and records what came of it. */
@Service
@ConditionalOnProperty("madoguchi.worker")
class MailDelivery {
    private final MailRows rows;
    private final MailTexts texts;
    private final SesSender sender;
    private final BookingFacts bookings;
    private final MailGate gate;

    MailDelivery(MailRows rows, MailTexts texts, SesSender sender, BookingFacts bookings, MailGate gate) {
        this.rows = rows;
        this.texts = texts;
        this.sender = sender;
        this.bookings = bookings;
        this.gate = gate;
    }

    /** Sends the mail unless it was sent or is not needed any more. */
    void deliver(UUID mailId) {
        rows.claim(mailId).ifPresent(mail -> {
            UUID booking = mail.bookingId();
            if (booking == null) {
                send(mail, null);
                return;
            }
            bookings.of(booking).ifPresentOrElse(facts -> send(mail, facts), () -> rows.skip(mail.id()));
        });
    }

    private void send(MailRow mail, @Nullable MailFacts facts) {
        EmailAddress recipient = new EmailAddress(mail.recipient());
        Optional<String> closed = gate.closed(recipient);
        if (closed.isPresent()) {
            rows.skip(mail.id(), closed.get());
            return;
        }
        String messageId;
        try {
            messageId = sender.send(recipient, texts.render(mail.kind(), facts, mail.values()));
        } catch (SdkException e) {
            rows.failed(mail.id(), reason(e));
            throw new TaskFailed("The mail service did not take a mail: " + reason(e), e);
        }
        rows.sent(mail.id(), messageId);
    }

    /** A service's own words may repeat an address, so that the kind of error alone is kept. */
    private static String reason(SdkException e) {
        return e instanceof SesV2Exception refused
                ? "SES " + refused.statusCode() + " "
                        + (refused.awsErrorDetails() == null
                                ? ""
                                : refused.awsErrorDetails().errorCode())
                : e.getClass().getSimpleName();
    }
}
