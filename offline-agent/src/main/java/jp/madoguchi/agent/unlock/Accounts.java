package jp.madoguchi.agent.unlock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The terminal's users. Only somebody whose session has the data key can let another user open it: the key is wrapped
 * for a one-time password, which the new user replaces at the first sign-in.
 */
@Service
public class Accounts {

    /** How long a one-time password holds. */
    static final Duration ONE_TIME = Duration.ofDays(7);

    private static final int BYTES = 10;
    private static final String SUBJECT = "terminal-user";

    private final Users users;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final SecureTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            Users users,
            Sessions sessions,
            PasswordEncoder passwords,
            SecureTokens tokens,
            AuditTrail audit,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        Instant now = clock.instant();
        return users.all().stream().map(row -> Account.of(row, now)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(long id) {
        return users.find(id).map(row -> Account.of(row, clock.instant()));
    }

    /**
     * A new user.
     *
     * @return the one-time password, which is shown once
     * @throws org.springframework.dao.DuplicateKeyException when the name is taken
     */
    @Transactional
    public String add(String loginName, Role role) {
        String password = draw();
        long id = users.add(oneTime(password), loginName, role, clock.instant());
        record("user.added", id, Map.of("name", loginName, "role", role.name()));
        return password;
    }

    /** A new one-time password, for who lost a factor or was shut out; empty for oneself and for nobody. */
    @Transactional
    public Optional<String> reset(long id) {
        if (isSelf(id) || users.find(id).isEmpty()) {
            return Optional.empty();
        }
        users.lockAll();
        String password = draw();
        users.renew(id, oneTime(password));
        record("user.reset", id, Map.of());
        return Optional.of(password);
    }

    /** Shuts a user out at once; false for oneself and for the last administrator. */
    @Transactional
    public boolean disable(long id) {
        users.lockAll();
        boolean done = !isSelf(id) && users.disable(id, clock.instant());
        if (done) {
            record("user.disabled", id, Map.of());
        }
        return done;
    }

    /** Another role; false for the last administrator. */
    @Transactional
    public boolean changeRole(long id, Role role) {
        users.lockAll();
        boolean done = users.role(id, role);
        if (done) {
            record("user.role", id, Map.of("role", role.name()));
        }
        return done;
    }

    /** The signed-in user's own password; false when the present one is another. */
    @Transactional
    public boolean changePassword(String present, String next) {
        TerminalUser self = sessions.user().orElseThrow();
        UserRow row = users.lock(self.loginName()).orElseThrow();
        if (!passwords.matches(present, row.passwordHash())) {
            return false;
        }
        users.password(self.id(), hash(next), self.vault().wrap(next));
        record("user.password", self.id(), Map.of());
        return true;
    }

    private boolean isSelf(long id) {
        return sessions.user().orElseThrow().id() == id;
    }

    private UserKeys oneTime(String password) {
        OpenVault vault = sessions.vault().orElseThrow();
        return new UserKeys(
                hash(password), vault.wrap(password), null, 0, clock.instant().plus(ONE_TIME));
    }

    private String draw() {
        return SecureTokens.base32(tokens.bytes(BYTES)).replaceAll("(.{4})(?!$)", "$1-");
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private void record(String action, long id, Map<String, String> facts) {
        audit.record(new AuditEntry(action, SUBJECT, Long.toString(id), facts));
    }
}
