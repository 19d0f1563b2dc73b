package jp.madoguchi.ledger.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.ledger.port.WorkFolder;
import org.springframework.stereotype.Component;

/** Real files beside which a profile is made, in the bound city's work folder; deleted when it is saved, or in a day. */
@Component
class Samples {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String END = ".sample";

    private final WorkFolder folder;
    private final Clock clock;

    Samples(WorkFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void keep(UUID id, InputStream content) {
        dropOld();
        try {
            Files.copy(content, path(id));
        } catch (IOException e) {
            drop(id);
            throw new UncheckedIOException("The sample could not be stored", e);
        }
    }

    Optional<Path> find(UUID id) {
        return Optional.of(path(id)).filter(Files::isRegularFile);
    }

    void drop(UUID id) {
        delete(path(id));
    }

    private Path path(UUID id) {
        return folder.path().resolve(id + END);
    }

    private void dropOld() {
        Instant limit = clock.instant().minus(KEPT);
        try (Stream<Path> files = Files.list(folder.path())) {
            List<Path> samples =
                    files.filter(file -> file.toString().endsWith(END)).toList();
            for (Path sample : samples) {
                if (Files.getLastModifiedTime(sample).toInstant().isBefore(limit)) {
                    delete(sample);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The work folder could not be read", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample could not be deleted", e);
        }
    }
}
