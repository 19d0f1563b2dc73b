package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends one reminder of a booking; reads when it runs whether the booking still stands at that day. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class ReminderTask implements CityTask {
    static final String NAME = "reminder";

    private final MailDelivery delivery;
    private final MailRows rows;
    private final BookingFacts bookings;

    ReminderTask(MailDelivery delivery, MailRows rows, BookingFacts bookings) {
        this.delivery = delivery;
        this.rows = rows;
        this.bookings = bookings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        rows.waiting(UUID.fromString(id)).ifPresent(mail -> {
            boolean stands = Optional.ofNullable(mail.bookingId())
                    .flatMap(bookings::of)
                    .filter(MailFacts::active)
                    .filter(facts -> mail.visitDay() == null || facts.day().equals(mail.visitDay()))
                    .isPresent();
            if (stands) {
                delivery.deliver(mail.id());
            } else {
                rows.skip(mail.id());
            }
        });
        return Optional.empty();
    }

    @Override
    public void gaveUp(String id) {
        rows.gaveUp(UUID.fromString(id));
    }
}
