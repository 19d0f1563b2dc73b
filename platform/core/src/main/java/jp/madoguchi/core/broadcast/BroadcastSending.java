package jp.madoguchi.core.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.NewMail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a mail to many: to oneself first, then to all after their number was typed; and stops what has not left. */
@Service
public class BroadcastSending {
    private final JdbcClient jdbc;
    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final MailPlanning mails;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Pace pace;

    BroadcastSending(
            JdbcClient jdbc,
            Broadcasts broadcasts,
            Recipients recipients,
            MailPlanning mails,
            CurrentActor actor,
            AuditTrail audit,
            Pace pace) {
        this.jdbc = jdbc;
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.mails = mails;
        this.actor = actor;
        this.audit = audit;
        this.pace = pace;
    }

    /** One copy to the writer. */
    @Transactional
    public BroadcastResult test(UUID id, String address) {
        Optional<Broadcast> found = broadcasts.find(id);
        Optional<EmailAddress> to = EmailAddress.parse(address);
        if (found.isEmpty()) {
            return BroadcastResult.Wrong.of("", "broadcast.wrong.gone");
        }
        if (to.isEmpty()) {
            return BroadcastResult.Wrong.of("address", "broadcast.wrong.address");
        }
        mails.plan(mail(found.get(), null, to.get(), pace.now()));
        audit.record(AuditEntry.of("broadcast.tested", "broadcast", id.toString()));
        return new BroadcastResult.Done(id);
    }

    /**
     * Puts a copy for everybody into the queue.
     *
     * @param typed the number of recipients as the writer read it: another one means that the writer did not see what will
     *     happen, or that it has changed meanwhile
     */
    @Transactional
    public BroadcastResult start(UUID id, String typed) {
        Optional<Broadcast> found = broadcasts.find(id).filter(Broadcast::draft);
        if (found.isEmpty()) {
            return BroadcastResult.Wrong.of("", "broadcast.wrong.started");
        }
        List<Recipients.Recipient> all = recipients.of(found.get().audience());
        if (all.isEmpty()) {
            return BroadcastResult.Wrong.of("count", "broadcast.wrong.nobody");
        }
        if (!typed.strip().equals(Integer.toString(all.size()))) {
            return BroadcastResult.Wrong.of("count", "broadcast.wrong.count", all.size());
        }
        if (!begin(id, all.size())) {
            return BroadcastResult.Wrong.of("", "broadcast.wrong.started");
        }
        queue(found.get(), all);
        audit.record(new AuditEntry(
                "broadcast.started", "broadcast", id.toString(), Map.of("recipients", Integer.toString(all.size()))));
        return new BroadcastResult.Done(id);
    }

    /** Leaves out every copy that has not left. */
    @Transactional
    public BroadcastResult stop(UUID id, String reason) {
        int stopped = jdbc.sql("""
                        UPDATE staff_broadcast SET state = 'STOPPED', stopped_name = ?, stopped_at = ?
                        WHERE id = ? AND state = 'SENDING'
                        """)
                .params(actor.get().name(), JapanTime.db(pace.now()), id)
                .update();
        if (stopped == 0) {
            return BroadcastResult.Wrong.of("", "broadcast.wrong.not-running");
        }
        jdbc.sql("""
                        UPDATE mail SET state = 'SKIPPED', last_error = ?, facts = '{}'
                        WHERE broadcast_id = ? AND state = 'PLANNED'
                        """).params(reason, id).update();
        audit.record(AuditEntry.of("broadcast.stopped", "broadcast", id.toString()));
        return new BroadcastResult.Done(id);
    }

    private boolean begin(UUID id, int count) {
        return jdbc.sql("""
                        UPDATE staff_broadcast SET state = 'SENDING', recipients = ?, started_name = ?, started_at = ?
                        WHERE id = ? AND state = 'DRAFT'
                        """)
                        .params(count, actor.get().name(), JapanTime.db(pace.now()), id)
                        .update()
                == 1;
    }

    private void queue(Broadcast broadcast, List<Recipients.Recipient> all) {
        Instant start = pace.now();
        List<NewMail> copies = new ArrayList<>();
        for (Recipients.Recipient each : all) {
            EmailAddress.parse(each.address())
                    .ifPresent(to -> copies.add(mail(
                            broadcast,
                            each.booking(),
                            to,
                            start.plus(pace.apart().multipliedBy(copies.size())))));
        }
        mails.planAll(copies, broadcast.id());
    }

    private static NewMail mail(Broadcast broadcast, @Nullable UUID booking, EmailAddress to, Instant due) {
        return new NewMail(
                MailKind.BROADCAST, booking, to, due, Map.of("subject", broadcast.subject(), "text", broadcast.body()));
    }

    /** How fast copies leave, so that mails about bookings are not held up and receiving servers do not refuse. */
    @Component
    static class Pace {
        private final Clock clock;
        private final Duration apart;

        Pace(Clock clock, @Value("${madoguchi.mail.broadcast-per-minute:120}") int perMinute) {
            this.clock = clock;
            this.apart = Duration.ofMinutes(1).dividedBy(perMinute);
        }

        Instant now() {
            return clock.instant();
        }

        Duration apart() {
            return apart;
        }
    }
}
