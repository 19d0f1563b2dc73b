package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.ledger.port.WorkFolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Files that wait for their confirmation, each with its plan beside it, in the bound city's work folder. */
@Component
class Uploads {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String FILE = ".upload";
    private static final String PLAN = ".plan";

    private final WorkFolder folder;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Uploads(WorkFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Stores a file and returns its SHA-256 in lower-case hex. */
    String store(UUID id, InputStream content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(content, digest), file(id));
            return HexFormat.of().formatHex(digest.digest());
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("An upload with this id is being read already", e);
        } catch (IOException e) {
            drop(id);
            throw new UncheckedIOException("The upload could not be stored", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    Path file(UUID id) {
        return folder.path().resolve(id + FILE);
    }

    void keep(ImportPlan plan) {
        try {
            Files.write(folder.path().resolve(plan.id() + PLAN), json.writeValueAsBytes(plan));
        } catch (IOException e) {
            throw new UncheckedIOException("The plan could not be stored", e);
        }
    }

    Optional<ImportPlan> plan(UUID id) {
        Path plan = folder.path().resolve(id + PLAN);
        if (!Files.isRegularFile(plan) || !Files.isRegularFile(file(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(Files.readAllBytes(plan), ImportPlan.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The plan could not be read", e);
        }
    }

    void drop(UUID id) {
        delete(file(id));
        delete(folder.path().resolve(id + PLAN));
    }

    /** Deletes what nobody confirmed within a day. */
    void dropOld() {
        Instant limit = clock.instant().minus(KEPT);
        try (Stream<Path> files = Files.list(folder.path())) {
            List<Path> old = files.filter(file -> isOlder(file, limit)).toList();
            old.forEach(Uploads::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("The work folder could not be read", e);
        }
    }

    private static boolean isOlder(Path file, Instant limit) {
        String name = String.valueOf(file.getFileName());
        try {
            return (name.endsWith(FILE) || name.endsWith(PLAN))
                    && Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be deleted", e);
        }
    }
}
