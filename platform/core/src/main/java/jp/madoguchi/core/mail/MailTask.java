package jp.madoguchi.core.mail;

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

    private final MailDelivery delivery;
    private final MailRows rows;

    MailTask(MailDelivery delivery, MailRows rows) {
        this.delivery = delivery;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        delivery.deliver(UUID.fromString(id));
        return Optional.empty();
    }

    @Override
    public void gaveUp(String id) {
        rows.gaveUp(UUID.fromString(id));
    }
}
