package jp.madoguchi.agent.unlock;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows a one-time password: a password of the user's own and a second factor, kept together or not at all. */
@Service
class FirstSignIn {

    private final Users users;
    private final PasswordEncoder passwords;
    private final SecureTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;
    private final OneTimeCodes codes = new OneTimeCodes();

    FirstSignIn(Users users, PasswordEncoder passwords, SecureTokens tokens, AuditTrail audit, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the user has still to do it. */
    @Transactional(readOnly = true)
    public boolean due(TerminalUser user) {
        return users.find(user.id()).map(row -> row.oneTimeUntil() != null).orElse(false);
    }

    /** Empty when it is the one-time password again. */
    @Transactional(readOnly = true)
    public Optional<FirstSignInDraft> begin(TerminalUser user, String password) {
        UserRow row = users.find(user.id()).orElseThrow();
        if (passwords.matches(password, row.passwordHash())) {
            return Optional.empty();
        }
        return Optional.of(new FirstSignInDraft(
                Objects.requireNonNull(passwords.encode(password)),
                user.vault().wrap(password),
                SecondFactor.draw(tokens)));
    }

    /** The user as signed in from now on; empty when the code is not the one of this moment. */
    @Transactional
    public Optional<TerminalUser> finish(TerminalUser user, FirstSignInDraft draft, String typedCode) {
        OptionalLong step = codes.stepOf(draft.factor().key(), typedCode, clock.instant());
        boolean due = users.lock(user.loginName())
                .filter(row -> row.version() == user.version() && row.oneTimeUntil() != null)
                .isPresent();
        if (step.isEmpty() || !due) {
            return Optional.empty();
        }
        byte[] sealed = user.vault().sealBytes(draft.factor().secret());
        users.renew(user.id(), new UserKeys(draft.passwordHash(), draft.keyWrapped(), sealed, step.getAsLong(), null));
        audit.record(AuditEntry.of("user.enrolled", "terminal-user", Long.toString(user.id())));
        int version = users.find(user.id()).orElseThrow().version();
        return Optional.of(new TerminalUser(user.id(), user.loginName(), version, user.vault()));
    }
}
