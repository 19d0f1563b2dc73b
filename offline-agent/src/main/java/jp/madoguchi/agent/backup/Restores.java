package jp.madoguchi.agent.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.agent.database.LedgerDatabases;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.unlock.VaultFiles;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.springframework.stereotype.Service;

/**
 * Brings a ledger back from its backup and the recovery key: filled and compared beside the present one, which it then
 * replaces in one step. The present one is kept beside it.
 */
@Service
class Restores {

    private static final String FILLED = "madoguchi_restored";
    private static final String KEPT = "madoguchi_before";
    private static final String PREFIX = "restore-";

    private final LedgerDatabases databases;
    private final BackupLoader loader;
    private final RestoredVault vault;
    private final AgentHome home;
    private final SecureTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    Restores(
            LedgerDatabases databases,
            BackupLoader loader,
            RestoredVault vault,
            AgentHome home,
            SecureTokens tokens,
            AuditTrail audit,
            Clock clock) {
        this.databases = databases;
        this.loader = loader;
        this.vault = vault;
        this.home = home;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a copy and opens it; nothing of the present ledger is touched. */
    LookResult look(InputStream uploaded, String recoveryKey) {
        Path copy = home.work().resolve(PREFIX + tokens.uuid7(clock) + BackupFile.ENDING);
        try {
            removeOldCopies();
            Files.copy(uploaded, copy);
            BackupFile backup = new BackupFile(copy);
            byte[] keyFile = backup.keyFile();
            Optional<ExchangeIdentity> key = VaultFiles.openBackupKey(keyFile, recoveryKey);
            if (key.isEmpty()) {
                return refused(copy, "agent.restore.wrong-key");
            }
            BackupManifest manifest = backup.authenticate(in -> Envelope.open(in, key.get()));
            if (!databases.unknown(manifest.scripts()).isEmpty()) {
                return refused(copy, "agent.restore.newer");
            }
            return new LookResult.Readable(new RestoreDraft(
                    copy,
                    key.get(),
                    manifest.city(),
                    manifest.terminal(),
                    manifest.madeAt(),
                    manifest.rows("ledger_card"),
                    manifest.rows("agent_user")));
        } catch (IOException | RuntimeException damaged) {
            return refused(copy, "agent.restore.damaged");
        }
    }

    /** How many cards the present ledger holds. */
    long presentCards() {
        try (OwnerDatabase present = databases.open(databases.current())) {
            return present.rows("public", "ledger_card");
        }
    }

    /** Replaces the present ledger; false when the file cannot be read any more, and then nothing has changed. */
    boolean restore(RestoreDraft draft) {
        UUID id = tokens.uuid7(clock);
        BackupFile.Opener opener = in -> Envelope.open(in, draft.key());
        try {
            loader.load(draft.file(), opener, FILLED);
            databases.migrate(FILLED);
            mark(id, draft);
            vault.stage(id, BackupLoader.vault(draft.file(), opener));
        } catch (IOException e) {
            databases.drop(FILLED);
            return false;
        }
        databases.replaceCurrent(FILLED, KEPT);
        vault.finish(id);
        audit.record(AuditEntry.of("backup.restored", "backup", draft.madeAt().toString()));
        forget(draft.file());
        return true;
    }

    private void mark(UUID id, RestoreDraft draft) {
        try (OwnerDatabase filled = databases.open(FILLED)) {
            filled.jdbc()
                    .update(
                            "INSERT INTO agent_restore (id, at, made_at) VALUES (?, ?, ?)",
                            id,
                            Timestamp.from(clock.instant()),
                            Timestamp.from(draft.madeAt()));
            // Sessions that opened the vault of before end.
            filled.jdbc().update("UPDATE agent_user SET version = version + 1000");
        }
    }

    private void removeOldCopies() throws IOException {
        try (var copies = Files.newDirectoryStream(home.work(), PREFIX + "*" + BackupFile.ENDING)) {
            for (Path copy : copies) {
                Files.delete(copy);
            }
        }
    }

    private static LookResult refused(Path copy, String key) {
        forget(copy);
        return new LookResult.Refused(key);
    }

    private static void forget(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of the backup cannot be removed", e);
        }
    }
}
