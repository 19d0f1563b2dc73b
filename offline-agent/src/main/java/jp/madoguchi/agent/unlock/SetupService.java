package jp.madoguchi.agent.unlock;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first start. Nothing is kept before the authenticator has shown its first right code. */
@Service
class SetupService {

    private final Terminals terminals;
    private final Users users;
    private final VaultFiles vaults;
    private final PasswordEncoder passwords;
    private final SecureTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;
    private final OneTimeCodes codes = new OneTimeCodes();

    SetupService(
            Terminals terminals,
            Users users,
            VaultFiles vaults,
            PasswordEncoder passwords,
            SecureTokens tokens,
            AuditTrail audit,
            Clock clock) {
        this.terminals = terminals;
        this.users = users;
        this.vaults = vaults;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    SetupDraft begin(Terminal terminal, String loginName, String password) {
        return new SetupDraft(
                terminal,
                loginName,
                hash(password),
                vaults.create(terminal.city(), terminal.terminal(), password),
                SecondFactor.draw(tokens));
    }

    /**
     * Keeps the terminal, its user and its vault together; empty when the code is not the one of this moment. The rows
     * come first: of two first starts at the same time the second waits here and fails before it touches a file.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another first start was finished meanwhile
     */
    @Transactional
    public Optional<TerminalUser> finish(SetupDraft draft, String typedCode) {
        OptionalLong step = codes.stepOf(draft.factor().key(), typedCode, clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        terminals.setUp(draft.terminal());
        OpenVault open = draft.vault().open();
        UserKeys keys = new UserKeys(
                draft.passwordHash(),
                draft.vault().keyWrapped(),
                open.sealBytes(draft.factor().secret()),
                step.getAsLong(),
                null);
        long user = users.add(keys, draft.loginName(), Role.ADMINISTRATOR, clock.instant());
        audit.record(new AuditEntry(
                "terminal.set-up",
                "terminal",
                draft.terminal().terminal(),
                Map.of("city", draft.terminal().city(), "user", Long.toString(user))));
        vaults.keep(draft.vault());
        return Optional.of(new TerminalUser(user, draft.loginName(), 0, open));
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password could not be hashed");
        }
        return hash;
    }
}
