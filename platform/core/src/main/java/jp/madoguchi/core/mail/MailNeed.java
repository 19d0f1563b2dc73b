package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;

/** Whether a mail that waited is still of use; what was true when it was planned may have changed. */
final class MailNeed {
    /** Why a mail is not needed whose own end has come. */
    static final String ENDED = "mail.skip.ended";

    private static final String SKIP = "mail.skip.";

    private MailNeed() {}

    /**
     * Message key of why it is not needed; empty when it is.
     *
     * @param facts null for a mail about no booking
     */
    static Optional<String> notNeeded(MailRow mail, @Nullable MailFacts facts, Instant now) {
        String until = mail.values().get("until");
        if (until != null && !Instant.parse(until).isAfter(now)) {
            return Optional.of(ENDED);
        }
        return switch (mail.kind()) {
            case REMINDER -> reminder(mail, facts, now);
            case NO_SHOW -> facts != null && facts.noShow() ? Optional.empty() : Optional.of(SKIP + "came");
            case COMPLETED, CANCELLED, CHANGED -> facts == null ? Optional.of(SKIP + "gone") : Optional.empty();
            case LINK, WAITING_OFFER, WAITING_ENDED, BROADCAST -> Optional.empty();
        };
    }

    private static Optional<String> reminder(MailRow mail, @Nullable MailFacts facts, Instant now) {
        if (facts == null || !facts.active()) {
            return Optional.of(SKIP + "cancelled");
        }
        if (mail.visitDay() != null && !facts.day().equals(mail.visitDay())) {
            return Optional.of(SKIP + "moved");
        }
        return JapanTime.instant(facts.day().atTime(facts.start())).isAfter(now)
                ? Optional.empty()
                : Optional.of(SKIP + "past");
    }
}
