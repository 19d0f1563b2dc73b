package jp.madoguchi.core.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.TaskFailed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** Claims a mail, renders it with the city's texts, hands it to the mail service and records what came of it. */
@Service
@ConditionalOnProperty("madoguchi.worker")
class MailDelivery {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LATER = Duration.ofMinutes(1);

    private final MailRows rows;
    private final MailTexts texts;
    private final SesSender sender;
    private final MailChecks checks;
    private final MailTrouble trouble;
    private final SesDoor door;
    private final Clock clock;

    MailDelivery(
            MailRows rows,
            MailTexts texts,
            SesSender sender,
            MailChecks checks,
            MailTrouble trouble,
            SesDoor door,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.sender = sender;
        this.checks = checks;
        this.trouble = trouble;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Sends the mail unless it was sent or is not needed any more.
     *
     * @return when to look again; empty when it is over
     * @throws TaskFailed when the mail service did not take it and may do so later
     */
    Optional<Instant> deliver(UUID mailId) {
        Optional<Instant> shut = door.shutUntil();
        if (shut.isPresent()) {
            return shut.map(until -> until.plus(trouble.spread()));
        }
        Optional<MailRow> waiting = rows.waiting(mailId);
        if (waiting.isPresent()) {
            MailFacts facts = checks.facts(waiting.get());
            if (checks.stopped(waiting.get(), facts)) {
                return Optional.empty();
            }
            return claim(mailId, facts);
        }
        return claim(mailId, null);
    }

    private Optional<Instant> claim(UUID mailId, @Nullable MailFacts facts) {
        return switch (rows.claim(mailId)) {
            case Claim.Ours ours -> send(ours, facts);
            case Claim.Behind behind -> Optional.of(after(behind.due()));
            case Claim.InDoubt doubt -> trouble.doubt(mailId, doubt);
            case Claim.Nothing nothing -> Optional.empty();
        };
    }

    /** The mail before it is under way at first, and in trouble after a while. */
    private Instant after(Instant due) {
        Instant now = clock.instant();
        return now.plus(due.plus(LATER).isAfter(now) ? SOON : LATER);
    }

    private Optional<Instant> send(Claim.Ours ours, @Nullable MailFacts facts) {
        MailRow mail = ours.mail();
        RenderedMail content;
        try {
            content = texts.render(mail, facts);
        } catch (RuntimeException e) {
            rows.back(mail.id(), ours.attempt(), "本文を作成できません");
            throw e;
        }
        return switch (sender.send(mail, ours.attempt(), content)) {
            case SendResult.Taken taken -> {
                rows.sent(mail.id(), ours.attempt(), taken.messageId());
                yield Optional.empty();
            }
            case SendResult.Later later -> {
                rows.back(mail.id(), ours.attempt(), later.reason());
                if (later.unreachable()) {
                    door.shut();
                }
                throw new TaskFailed("A mail was not taken: " + later.reason());
            }
            case SendResult.Refused refused -> {
                trouble.refused(mail, refused.reason());
                yield Optional.empty();
            }
            // The row stays SENDING: what became of it is asked when its events have had time to come.
            case SendResult.Unknown unknown -> Optional.of(clock.instant().plus(trouble.eventsNeed()));
        };
    }
}
