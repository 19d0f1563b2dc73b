package jp.madoguchi.core.invitee;

import java.util.Optional;
import jp.madoguchi.core.botcheck.BotChecks;
import jp.madoguchi.core.botcheck.Challenge;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.botcheck.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks number and secret, for signing in and for adding a family member, with one count of failures for both. Every
 * refusal costs the same statements and the same HMACs, so that the time says no more than the answer.
 */
@Service
public class PersonChecks {
    private static final int LONGEST_COUNTED = 100;

    private final Attempts attempts;
    private final PersonHashing hashing;
    private final CitySchemes schemes;
    private final BotChecks bots;

    PersonChecks(Attempts attempts, PersonHashing hashing, CitySchemes schemes, BotChecks bots) {
        this.attempts = attempts;
        this.hashing = hashing;
        this.schemes = schemes;
        this.bots = bots;
    }

    /** What a client must solve before its next attempt with a day of birth; harder after each of its failures. */
    public Challenge challenge(String client) {
        return bots.issue(attempts.failuresOf(client));
    }

    /** The challenge of a form that is shown again: the same while its ticket holds, so that nobody waits twice. */
    public Challenge challenge(String ticket, String client) {
        int failures = attempts.failuresOf(client);
        return bots.again(ticket, failures).orElseGet(() -> bots.issue(failures));
    }

    /**
     * Checks what was typed. A transaction of its own, so that a failure stays counted whatever the caller does.
     *
     * @param proof looked at where the secret is a day of birth
     * @param client the client's address
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public PersonCheck check(Credentials typed, Proof proof, String client) {
        Optional<String> number = SchemeNumber.parse(typed.scheme(), schemes.serialForm(), typed.number());
        Attempts.Subjects who =
                attempts.subjects(typed.scheme(), number.orElseGet(() -> start(typed.number())), client);
        if (typed.scheme().byBirthday()) {
            Verdict verdict = bots.check(proof, attempts.failuresOf(client));
            if (!(verdict instanceof Verdict.Passed)) {
                if (verdict instanceof Verdict.WrongAnswer) {
                    attempts.failed(who);
                }
                return new PersonCheck.Unproved(verdict);
            }
        }
        Attempts.Attempt attempt = attempts.begin(who, number.orElse(""));
        Matching.Outcome outcome = Matching.match(typed, hashing.secret(typed), attempt.candidates());
        return attempt.lockedUntil() == null
                ? result(outcome, who)
                : failed(who, new PersonCheck.Locked(attempt.lockedUntil()));
    }

    private PersonCheck result(Matching.Outcome outcome, Attempts.Subjects who) {
        return switch (outcome) {
            case Matching.Outcome.One(Candidate person) -> {
                attempts.succeeded(who);
                yield new PersonCheck.Right(person.id(), person.procedure());
            }
            case Matching.Outcome.Several(boolean bySerial) -> new PersonCheck.Several(bySerial);
            case Matching.Outcome.Nobody nobody -> failed(who, new PersonCheck.Wrong());
        };
    }

    private PersonCheck failed(Attempts.Subjects who, PersonCheck answer) {
        attempts.failed(who);
        return answer;
    }

    private static String start(String typed) {
        return typed.length() <= LONGEST_COUNTED ? typed : typed.substring(0, LONGEST_COUNTED);
    }
}
