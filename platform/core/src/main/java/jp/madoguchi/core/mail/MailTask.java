package jp.madoguchi.core.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends one mail; its id is the task's. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class MailTask implements CityTask {
    static final String NAME = "mail";
    /** With half an hour between most of them, more than three days. */
    static final int MOST_ATTEMPTS = 160;

    private final MailDelivery delivery;
    private final MailTrouble trouble;
    private final Backoff backoff;

    MailTask(MailDelivery delivery, MailTrouble trouble, Backoff backoff) {
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
        return MOST_ATTEMPTS;
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
