package jp.madoguchi.agent.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.agent.database.LedgerDatabases;
import jp.madoguchi.agent.place.PrivateFiles;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.random.SecureTokens;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Makes a backup: written under another name, tried out in a database of its own, and only then given its name. A
 * program that is killed meanwhile leaves no file that looks whole.
 */
@Service
public class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final String TRIED = "madoguchi_trial";
    private static final int KEY_BYTES = 32;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final BackupWriter writer;
    private final BackupLoader loader;
    private final BackupRows rows;
    private final LedgerDatabases databases;
    private final Terminals terminals;
    private final SecureTokens tokens;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Backups(
            BackupWriter writer,
            BackupLoader loader,
            BackupRows rows,
            LedgerDatabases databases,
            Terminals terminals,
            SecureTokens tokens,
            Clock clock) {
        this.writer = writer;
        this.loader = loader;
        this.rows = rows;
        this.databases = databases;
        this.terminals = terminals;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** When the last good one was made. */
    public Optional<Instant> lastGood() {
        return rows.lastGood().map(BackupRow::at);
    }

    /** Makes one unless one was made today, or the terminal is not set up yet. */
    void makeIfDue() {
        LocalDate today = LocalDate.now(clock);
        boolean due = rows.lastGood().map(last -> last.day().isBefore(today)).orElse(true);
        if (due && terminals.find().isPresent()) {
            make();
        }
    }

    /** Makes one now; false when it failed, which its row explains, and when one is being made. */
    boolean make() {
        if (!oneAtATime.tryLock()) {
            return false;
        }
        Path folder = rows.folder();
        Path file = folder.resolve(name());
        Path part = folder.resolve(file.getFileName() + ".part");
        try {
            if (!Files.isDirectory(folder)) {
                return failed(file, "agent.backup.problem.folder", null);
            }
            removeOldParts(folder);
            SecretKey once = new SecretKeySpec(tokens.bytes(KEY_BYTES), "AES");
            writer.write(part, once);
            BackupManifest read = loader.load(part, in -> Envelope.open(in, once), TRIED);
            databases.drop(TRIED);
            PrivateFiles.publish(part, file);
            rows.verified(file, Files.size(file), read.rows());
            removeSurplus();
            return true;
        } catch (IOException | RuntimeException e) {
            return failed(file, problem(folder, e), e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean failed(Path file, String problem, @Nullable Exception cause) {
        LOG.error("No backup could be made: {}", problem, cause);
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".part"));
        } catch (IOException e) {
            LOG.warn("What is left of the backup could not be removed");
        }
        rows.failed(file, problem);
        return false;
    }

    private static String problem(Path folder, Exception e) {
        if (e instanceof DataAccessException) {
            return "agent.backup.problem.database";
        }
        boolean full = Files.isDirectory(folder) && folder.toFile().getUsableSpace() < (1 << 20);
        return full ? "agent.backup.problem.full" : "agent.backup.problem.other";
    }

    private void removeSurplus() throws IOException {
        for (BackupRow surplus : Keeping.surplus(rows.good())) {
            Files.deleteIfExists(Path.of(surplus.file()));
            rows.removed(surplus.id());
        }
    }

    private static void removeOldParts(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, "madoguchi-*" + BackupFile.ENDING + ".part")) {
            for (Path part : parts) {
                Files.delete(part);
            }
        }
    }

    private String name() {
        Terminal terminal = terminals.get();
        return "madoguchi-" + terminal.city() + "-" + terminal.terminal() + "-" + NAME.format(LocalDateTime.now(clock))
                + BackupFile.ENDING;
    }
}
