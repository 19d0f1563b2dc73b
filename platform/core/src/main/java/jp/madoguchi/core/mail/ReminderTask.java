package jp.madoguchi.core.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends one reminder; the delivery reads when it runs whether the booking still stands at that day. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class ReminderTask implements CityTask {
    static final String NAME = "reminder";

    private final MailDelivery delivery;
    private final MailTrouble trouble;
    private final Backoff backoff;

    ReminderTask(MailDelivery delivery, MailTrouble trouble, Backoff backoff) {
        this.delivery = delivery;
        this.trouble = trouble;
        this.backoff = backoff;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        return delivery.deliver(UUID.fromString(id));
    }

    @Override
    public int mostAttempts() {
        return MailTask.MOST_ATTEMPTS;
    }

    @Override
    public Duration retryAfter(int attempt) {
        return backoff.after(attempt);
    }

    @Override
    public void gaveUp(String id) {
        trouble.gaveUp(UUID.fromString(id));
    }
}
