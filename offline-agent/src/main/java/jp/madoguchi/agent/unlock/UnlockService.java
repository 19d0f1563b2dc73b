package jp.madoguchi.agent.unlock;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the two factors, counts what is wrong, and opens the vault with the password. */
@Service
class UnlockService {

    private static final String SUBJECT = "terminal-user";

    private final Users users;
    private final VaultFiles vaults;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Clock clock;
    private final OneTimeCodes codes = new OneTimeCodes();
    private final String nobodysHash;

    UnlockService(Users users, VaultFiles vaults, PasswordEncoder passwords, AuditTrail audit, Clock clock) {
        this.users = users;
        this.vaults = vaults;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody");
    }

    @Transactional
    public PasswordResult password(String loginName, String password) {
        Optional<UserRow> found = users.lock(loginName);
        if (found.isEmpty() || found.get().disabledAt() != null) {
            // As slow as for a name that exists, so that the time tells nothing.
            passwords.matches(password, nobodysHash);
            audit.record(AuditEntry.of("signin.refused", SUBJECT, "unknown"));
            return new PasswordResult.Wrong();
        }
        UserRow user = found.get();
        Optional<Instant> locked = Lockout.still(user.lockedUntil(), clock.instant());
        if (locked.isPresent()) {
            return new PasswordResult.Locked(locked.get());
        }
        if (!passwords.matches(password, user.passwordHash())) {
            return fail(user, "password")
                    .<PasswordResult>map(PasswordResult.Locked::new)
                    .orElseGet(PasswordResult.Wrong::new);
        }
        Instant until = user.oneTimeUntil();
        if (until != null && until.isBefore(clock.instant())) {
            return new PasswordResult.Expired();
        }
        byte[] wrapped = user.keyWrapped();
        OpenVault vault = Optional.ofNullable(wrapped)
                .flatMap(key -> vaults.open(key, password))
                .orElseThrow(() -> new IllegalStateException("The user's key is another's; restore the backup"));
        TerminalUser opened = new TerminalUser(user.id(), user.loginName(), user.version(), vault);
        return until == null ? new PasswordResult.Opened(opened) : new PasswordResult.First(opened);
    }

    @Transactional
    public CodeResult code(TerminalUser signingIn, String typed) {
        return code(signingIn, typed, "signin.done");
    }

    /** The second person's code, which opens no session. */
    @Transactional
    public CodeResult confirm(TerminalUser confirming, String typed) {
        return code(confirming, typed, "second-person.confirmed");
    }

    private CodeResult code(TerminalUser signingIn, String typed, String action) {
        UserRow user = users.lock(signingIn.loginName()).orElseThrow();
        Instant now = clock.instant();
        Optional<Instant> locked = Lockout.still(user.lockedUntil(), now);
        if (locked.isPresent()) {
            return new CodeResult.Locked(locked.get());
        }
        byte[] sealed = user.totpSealed();
        if (sealed == null) {
            return new CodeResult.Wrong();
        }
        byte[] secret = signingIn.vault().openBytes(sealed);
        OptionalLong step = codes.stepOf(new SecretKeySpec(secret, OneTimeCodes.ALGORITHM), typed, now);
        if (step.isPresent() && users.use(user.id(), step.getAsLong())) {
            audit.record(AuditEntry.of(action, SUBJECT, Long.toString(user.id())));
            return new CodeResult.Accepted();
        }
        CodeResult refusal = step.isPresent() ? new CodeResult.Used() : new CodeResult.Wrong();
        return fail(user, "code").<CodeResult>map(CodeResult.Locked::new).orElse(refusal);
    }

    private Optional<Instant> fail(UserRow user, String factor) {
        int failures = user.failures() + 1;
        Optional<Instant> until = Lockout.after(failures, clock.instant());
        users.failed(user.id(), failures, until.orElse(null));
        audit.record(new AuditEntry(
                "signin.refused",
                SUBJECT,
                Long.toString(user.id()),
                Map.of("factor", factor, "failures", Integer.toString(failures))));
        return until;
    }
}
