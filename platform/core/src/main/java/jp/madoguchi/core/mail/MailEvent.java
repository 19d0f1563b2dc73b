package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the mail service tells of a mail; whoever makes one has checked where it comes from.
 *
 * @param id of the message that brought it: the same again changes nothing
 * @param type as the service writes it, such as {@code Bounce}
 * @param permanent for a bounce: whether another attempt is in vain
 * @param detail kind and sub-kind of a bounce; no address
 * @param messageId the service's own id of the mail
 */
public record MailEvent(
        String id,
        UUID mailId,
        UUID attempt,
        String type,
        boolean permanent,
        String detail,
        String messageId,
        Instant at) {

    /** Null for what is only a sign that the service took the mail. */
    @Nullable
    MailOutcome outcome() {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "delivery" -> MailOutcome.DELIVERED;
            case "deliverydelay" -> MailOutcome.DELAYED;
            case "bounce" -> permanent ? MailOutcome.BOUNCED : MailOutcome.DELAYED;
            case "complaint" -> MailOutcome.COMPLAINED;
            case "reject" -> MailOutcome.REJECTED;
            default -> null;
        };
    }

    Optional<SuppressionReason> suppression() {
        MailOutcome outcome = outcome();
        return outcome == MailOutcome.BOUNCED
                ? Optional.of(SuppressionReason.BOUNCED)
                : outcome == MailOutcome.COMPLAINED ? Optional.of(SuppressionReason.COMPLAINED) : Optional.empty();
    }
}
