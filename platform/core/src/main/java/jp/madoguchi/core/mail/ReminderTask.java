package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends the reminder of a booking; reads when it runs whether the booking still stands at that day. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class ReminderTask implements CityTask {
    static final String NAME = "reminder";

    private final MailDelivery delivery;
    private final MailRows rows;
    private final MailPlanning planning;
    private final BookingFacts bookings;

    ReminderTask(MailDelivery delivery, MailRows rows, MailPlanning planning, BookingFacts bookings) {
        this.delivery = delivery;
        this.rows = rows;
        this.planning = planning;
        this.bookings = bookings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        UUID bookingId = UUID.fromString(id);
        rows.waitingReminder(bookingId).ifPresent(mail -> {
            boolean stands = bookings.of(bookingId)
                    .filter(MailFacts::active)
                    .filter(facts -> !planning.reminderAt(facts.day()).isAfter(mail.dueAt()))
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
        rows.waitingReminder(UUID.fromString(id)).ifPresent(mail -> rows.gaveUp(mail.id()));
    }
}
