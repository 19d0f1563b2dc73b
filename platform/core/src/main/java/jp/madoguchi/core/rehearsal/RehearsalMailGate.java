package jp.madoguchi.core.rehearsal;

import java.util.Optional;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailGate;
import org.springframework.stereotype.Component;

/** A twin writes to whom its list names and to nobody else: its bookings are real people's. */
@Component
class RehearsalMailGate implements MailGate {
    private static final String CLOSED = "リハーサル環境のため、送信先の一覧にない宛先には送信しませんでした。";

    private final Rehearsals rehearsals;
    private final MailTo mailTo;

    RehearsalMailGate(Rehearsals rehearsals, MailTo mailTo) {
        this.rehearsals = rehearsals;
        this.mailTo = mailTo;
    }

    @Override
    public Optional<String> closed(EmailAddress recipient) {
        return rehearsals.here() && !mailTo.allows(recipient.value()) ? Optional.of(CLOSED) : Optional.empty();
    }
}
