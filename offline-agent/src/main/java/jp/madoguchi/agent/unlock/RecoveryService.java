package jp.madoguchi.agent.unlock;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the vault with the key on paper and gives its user a new password and a new authenticator. */
@Service
class RecoveryService {

    private static final String SUBJECT = "terminal-user";

    private final Users users;
    private final VaultFiles vaults;
    private final PasswordEncoder passwords;
    private final SecureTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;
    private final OneTimeCodes codes = new OneTimeCodes();

    RecoveryService(
            Users users,
            VaultFiles vaults,
            PasswordEncoder passwords,
            SecureTokens tokens,
            AuditTrail audit,
            Clock clock) {
        this.users = users;
        this.vaults = vaults;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when the name or the key is another one; tries count towards the same lock as those of a sign-in. */
    @Transactional
    public Optional<RecoveryDraft> begin(String loginName, String recoveryKey, String newPassword) {
        Optional<UserRow> found = users.lock(loginName);
        if (found.isEmpty()
                || found.get().disabledAt() != null
                || Lockout.still(found.get().lockedUntil(), clock.instant()).isPresent()) {
            return Optional.empty();
        }
        UserRow user = found.get();
        String hash = passwords.encode(newPassword);
        Optional<VaultFiles.Recovered> recovered = vaults.recover(recoveryKey, newPassword);
        if (recovered.isEmpty() || hash == null) {
            int failures = user.failures() + 1;
            Optional<Instant> until = Lockout.after(failures, clock.instant());
            users.failed(user.id(), failures, until.orElse(null));
            audit.record(new AuditEntry(
                    "recovery.refused", SUBJECT, Long.toString(user.id()), Map.of("failures", "" + failures)));
            return Optional.empty();
        }
        return Optional.of(new RecoveryDraft(user.id(), loginName, hash, recovered.get(), SecondFactor.draw(tokens)));
    }

    /** Puts password and authenticator into use; empty when the code is not the one of this moment. */
    @Transactional
    public Optional<TerminalUser> finish(RecoveryDraft draft, String typedCode) {
        OptionalLong step = codes.stepOf(draft.factor().key(), typedCode, clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        OpenVault open = draft.vault().open();
        byte[] sealed = open.sealBytes(draft.factor().secret());
        users.renew(
                draft.user(),
                new UserKeys(draft.passwordHash(), draft.vault().keyWrapped(), sealed, step.getAsLong(), null));
        audit.record(AuditEntry.of("recovery.done", SUBJECT, Long.toString(draft.user())));
        int version = users.find(draft.user()).orElseThrow().version();
        return Optional.of(new TerminalUser(draft.user(), draft.loginName(), version, open));
    }
}
