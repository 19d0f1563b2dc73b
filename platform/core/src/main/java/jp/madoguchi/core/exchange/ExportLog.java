package jp.madoguchi.core.exchange;

import java.time.Clock;
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

    UUID written(Manifest manifest, String fileName) {
        UUID id = tokens.uuid7(clock);
        jdbc.sql("""
                        INSERT INTO exchange_file (id, direction, sequence, kind, sha256, rows, state, file_name,
                                                   created_by, created_at)
                        VALUES (?, 'TO_TERMINALS', ?, ?, ?, ?, 'WRITTEN', ?, ?, ?)
                        """)
                .params(
                        id,
                        manifest.sequence(),
                        manifest.kind(),
                        manifest.contentSha256(),
                        manifest.rows(),
                        fileName,
                        actors.get().id(),
                        JapanTime.db(clock.instant()))
                .update();
        return id;
    }
}
