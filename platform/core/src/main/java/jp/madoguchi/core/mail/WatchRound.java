package jp.madoguchi.core.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the watchdog found in one round.
 *
 * @param bookings ahead, with an address
 * @param present of them with a reminder, after mending
 * @param mended reminders that were missing and are planned now
 * @param requeued mails that waited without a task
 * @param overdue mails that should have left a quarter of an hour ago
 * @param unsure mails of which nobody knows whether they left
 * @param oldest when the oldest overdue mail was due, or null
 */
public record WatchRound(
        Instant at,
        int bookings,
        int present,
        int mended,
        int requeued,
        int overdue,
        int unsure,
        @Nullable Instant oldest) {

    /** Whether something was not as it should be. */
    public boolean remarkable() {
        return mended > 0 || requeued > 0 || overdue > 0 || unsure > 0;
    }
}
