package jp.madoguchi.console.mail;

import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.core.tenancy.City;
import org.jspecify.annotations.Nullable;

/**
 * The state of one city's mails.
 *
 * @param unsent due and not sent
 * @param oldest when the oldest of them was due, or null
 * @param unsure of which nobody knows whether they left
 * @param failed of the last day
 * @param bounced of the last day
 */
public record MailNumbers(City city, long unsent, @Nullable Instant oldest, long unsure, long failed, long bounced) {

    /** How long the oldest unsent mail has waited. */
    public Duration age(Instant now) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }

    /** Whether somebody should look. */
    public boolean remarkable() {
        return unsent > 0 || unsure > 0 || failed > 0 || bounced > 0;
    }
}
