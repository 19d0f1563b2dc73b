package jp.madoguchi.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
                        INSERT INTO exchange_file (id, direction, terminal_id, sequence, kind, sha256, rows, state,
                                                   file_name, content, counts, created_by, created_at)
                        VALUES (?, 'TO_CITY', ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        id,
                        manifest.terminalId(),
                        manifest.sequence(),
                        manifest.kind(),
                        manifest.contentSha256(),
                        manifest.rows(),
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
    boolean imported(UUID id, UploadCounts counts) {
        return jdbc.sql("""
                        UPDATE exchange_file SET state = 'IMPORTED', content = NULL, counts = ?::jsonb, confirmed_at = ?
                        WHERE id = ? AND state = 'RECEIVED'
                        """)
                        .params(CountsJson.write(counts), JapanTime.db(clock.instant()), id)
                        .update()
                == 1;
    }

    /** Moves the terminal's number on, if this is the one that comes next. */
    boolean advance(String terminalId, long sequence) {
        return jdbc.sql("""
                        UPDATE terminal SET next_sequence = next_sequence + 1
                        WHERE id = ? AND state = 'ENROLLED' AND next_sequence = ?
                        """).params(terminalId, sequence).update() == 1;
    }

    boolean discard(UUID id) {
        return jdbc.sql(
                                "UPDATE exchange_file SET state = 'DISCARDED', content = NULL WHERE id = ? AND state = 'RECEIVED'")
                        .param(id)
                        .update()
                == 1;
    }

    List<ExchangeFileView> history(int limit) {
        return jdbc.sql("""
                        SELECT id, direction, terminal_id, sequence, state, file_name, rows, counts, created_by, created_at
                        FROM exchange_file ORDER BY created_at DESC, id DESC LIMIT ?
                        """)
                .param(limit)
                .query((row, number) -> new ExchangeFileView(
                        row.getObject("id", UUID.class),
                        row.getString("direction"),
                        row.getString("terminal_id"),
                        row.getLong("sequence"),
                        row.getString("state"),
                        row.getString("file_name"),
                        row.getInt("rows"),
                        CountsJson.read(row.getString("counts")),
                        row.getString("created_by"),
                        JapanTime.read(row, "created_at")))
                .list();
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
