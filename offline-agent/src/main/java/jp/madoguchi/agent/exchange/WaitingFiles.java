package jp.madoguchi.agent.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.PrivateFiles;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.stereotype.Component;

/** Uploaded sealed files that wait to be confirmed, encrypted as they came; forgotten after a day. */
@Component
class WaitingFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;
    private final SecureTokens tokens;
    private final Clock clock;

    WaitingFiles(AgentHome home, SecureTokens tokens, Clock clock) {
        this.folder = PrivateFiles.directory(home.exchange().resolve("waiting"));
        this.tokens = tokens;
        this.clock = clock;
    }

    UUID keep(InputStream content) throws IOException {
        forgetOld();
        UUID id = tokens.uuid7(clock);
        Files.copy(content, path(id));
        return id;
    }

    Path path(UUID id) {
        return folder.resolve(id + ".mdx");
    }

    Optional<Path> find(UUID id) {
        return Optional.of(path(id)).filter(Files::exists);
    }

    void forget(UUID id) {
        forget(path(id));
    }

    private void forgetOld() throws IOException {
        Instant before = clock.instant().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> isOlder(file, before)).forEach(WaitingFiles::forget);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file " + file + " cannot be removed", e);
        }
    }
}
