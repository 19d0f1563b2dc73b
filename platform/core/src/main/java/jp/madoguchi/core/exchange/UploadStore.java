package jp.madoguchi.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.exchange.sealed.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an inspected file, still sealed, until it is confirmed on whichever node; forgets its bytes afterwards. */
@Component
class UploadStore {
    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final SecureTokens tokens;
    private final Clock clock;

    UploadStore(JdbcClient jdbc, CurrentActor actors, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.tokens = tokens;
        this.clock = clock;
    }

    UUID keep(Path file, String fileName, Manifest manifest, UploadCounts counts) {
        UUID id = tokens.uuid7(clock);
        jdbc.sql("""
                        INSERT INTO exchange_file (id, direction, terminal_id, sequence, kind, sha256, rows, scope, state,
                                                   file_name, content, counts, created_by, created_at)
                        VALUES (?, 'TO_CITY', ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        id,
                        manifest.terminalId(),
                        manifest.sequence(),
                        manifest.kind(),
                        manifest.contentSha256(),
                        manifest.rows(),
                        manifest.scope().name(),
                        fileName,
                        bytes(file),
                        CountsJson.write(counts),
                        actors.get().id(),
                        JapanTime.db(clock.instant()))
                .update();
        return id;
    }

    /** The bytes of a file that waits, on the disk; the caller deletes it. */
    boolean known(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM exchange_file WHERE id = ? AND direction = 'TO_CITY')")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    Optional<Path> waiting(UUID id) {
        return jdbc.sql("SELECT content FROM exchange_file WHERE id = ? AND state = 'RECEIVED' AND content IS NOT NULL")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .map(UploadStore::temporary);
    }

    /** False when another request has confirmed or discarded it. */
    boolean imported(UUID id, UploadCounts counts, String refusedRows) {
        return jdbc.sql("""
                        UPDATE exchange_file SET state = 'IMPORTED', content = NULL, counts = ?::jsonb,
                            refused_rows = ?, confirmed_at = ?
                        WHERE id = ? AND state = 'RECEIVED'
                        """)
                        .params(CountsJson.write(counts), refusedRows, JapanTime.db(clock.instant()), id)
                        .update()
                == 1;
    }

    /** Moves the terminal's number on, if this is the one that comes next, or the file holds everything. */
    boolean advance(String terminalId, long sequence, boolean whole) {
        return jdbc.sql("""
                        UPDATE terminal SET next_sequence = ? + 1
                        WHERE id = ? AND state = 'ENROLLED' AND (next_sequence = ? OR ? AND next_sequence < ?)
                        """)
                        .params(sequence, terminalId, sequence, whole, sequence)
                        .update()
                == 1;
    }

    boolean discard(UUID id) {
        return jdbc.sql(
                                "UPDATE exchange_file SET state = 'DISCARDED', content = NULL WHERE id = ? AND state = 'RECEIVED'")
                        .param(id)
                        .update()
                == 1;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(byte[] content) {
        try {
            Path file = Files.createTempFile("upload-", Manifest.FILE_SUFFIX);
            Files.write(file, content);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
