package jp.madoguchi.core.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.exchange.sealed.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers and records the files that the city writes, in the caller's transaction. */
@Component
class ExportLog {
    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final SecureTokens tokens;
    private final Clock clock;

    ExportLog(JdbcClient jdbc, CurrentActor actors, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The next number; another export waits until this transaction ends. */
    long nextSequence() {
        jdbc.sql("LOCK TABLE exchange_file IN SHARE ROW EXCLUSIVE MODE").update();
        return jdbc.sql("SELECT coalesce(max(sequence), 0) + 1 FROM exchange_file WHERE direction = 'TO_TERMINALS'")
                .query(Long.class)
                .single();
    }

    /** When the file before was written; the beginning of time when there is none. */
    Instant lastWritten() {
        return jdbc.sql("SELECT max(created_at) AS at FROM exchange_file WHERE direction = 'TO_TERMINALS'")
                .query((row, number) -> Optional.ofNullable(JapanTime.readOptional(row, "at")))
                .single()
                .orElse(Instant.EPOCH);
    }

    /** A file of the city while its bytes are kept. */
    Optional<ExportResult.Written> kept(UUID id) {
        return jdbc.sql("""
                        SELECT file_name, content, rows FROM exchange_file
                        WHERE id = ? AND direction = 'TO_TERMINALS' AND content IS NOT NULL
                        """)
                .param(id)
                .query((row, number) -> new ExportResult.Written(
                        row.getString("file_name"), row.getBytes("content"), row.getInt("rows")))
                .optional();
    }

    /** Keeps the file, sealed, until it has arrived everywhere. */
    UUID written(Manifest manifest, String fileName, byte[] content) {
        UUID id = tokens.uuid7(clock);
        jdbc.sql("""
                        INSERT INTO exchange_file (id, direction, sequence, kind, sha256, rows, scope, state, file_name,
                                                   content, created_by, created_at)
                        VALUES (?, 'TO_TERMINALS', ?, ?, ?, ?, ?, 'WRITTEN', ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        manifest.sequence(),
                        manifest.kind(),
                        manifest.contentSha256(),
                        manifest.rows(),
                        manifest.scope().name(),
                        fileName,
                        content,
                        actors.get().id(),
                        JapanTime.db(clock.instant()))
                .update();
        return id;
    }
}
