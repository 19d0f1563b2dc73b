package jp.madoguchi.core.invitee;

import java.util.Optional;
import jp.madoguchi.base.id.ReservationNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checks 予約ID and password, for signing in and for adding a family member, with one count of failures for both. */
@Service
public class PersonChecks {
    private final Attempts attempts;
    private final NotePassword passwords;

    PersonChecks(Attempts attempts, NotePassword passwords) {
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /**
     * Checks what was typed. A transaction of its own, so that a failure stays counted whatever the caller does.
     *
     * @param client the client's address
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public PersonCheck check(String typedNumber, String typedPassword, String client) {
        Optional<ReservationNumber> number = ReservationNumber.parse(typedNumber);
        if (number.isEmpty()) {
            attempts.failed(client);
            return new PersonCheck.Wrong();
        }
        String compact = number.get().value();
        Attempts.Attempt attempt = attempts.begin(compact, client);
        if (attempt.lockedUntil() != null) {
            return new PersonCheck.Locked(attempt.lockedUntil());
        }
        boolean right = passwords.matches(typedPassword, attempt.passwordHmac());
        if (!right || attempt.inviteeId() == null || attempt.procedure() == null) {
            attempts.failed(client);
            return new PersonCheck.Wrong();
        }
        attempts.succeeded(compact);
        return new PersonCheck.Right(attempt.inviteeId(), attempt.procedure());
    }
}
