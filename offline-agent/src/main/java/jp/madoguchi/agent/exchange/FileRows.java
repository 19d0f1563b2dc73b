package jp.madoguchi.agent.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.ledger.exchange.InboxResult;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of agent_exchange_file. */
@Repository
class FileRows {

    private static final String ROW =
            "SELECT direction, sequence, file_name, content_sha256, people, fields, actor, at, scope, arrived_at, added,"
                    + " changed, ended, unchanged, refused, receipt_in FROM agent_exchange_file ";
    private static final DataClassRowMapper<FileRow> MAPPER = DataClassRowMapper.newInstance(FileRow.class);

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final FileSheets sheets;
    private final Clock clock;

    FileRows(JdbcClient jdbc, CurrentActor actor, FileSheets sheets, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** One after the other until the end of the transaction. */
    void lock() {
        jdbc.sql("LOCK TABLE agent_exchange_file IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the number was used meanwhile */
    void add(Manifest manifest, String fileName, String fields) {
        if (manifest.direction() == Direction.TO_CITY) {
            sheets.write(manifest, fields);
        }
        jdbc.sql("INSERT INTO agent_exchange_file"
                        + " (direction, sequence, file_name, content_sha256, people, fields, actor, at, scope)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(manifest.direction().name(), manifest.sequence(), fileName, manifest.contentSha256())
                .params(
                        manifest.rows(),
                        fields,
                        actor.get().id(),
                        Timestamp.from(clock.instant()),
                        manifest.scope().name())
                .update();
    }

    /** What an import did, for the receipt. */
    void took(Manifest manifest, InboxResult result) {
        jdbc.sql("UPDATE agent_exchange_file SET added = ?, changed = ?, ended = 0, unchanged = ?, refused = 0"
                        + " WHERE direction = ? AND sequence = ?")
                .params(result.added(), result.changed(), result.unchanged())
                .params(manifest.direction().name(), manifest.sequence())
                .update();
    }

    List<FileRow> of(Direction direction) {
        return jdbc.sql(ROW + "WHERE direction = ? ORDER BY sequence DESC")
                .param(direction.name())
                .query(MAPPER)
                .list();
    }

    Optional<FileRow> find(Direction direction, long sequence) {
        return jdbc.sql(ROW + "WHERE direction = ? AND sequence = ?")
                .params(direction.name(), sequence)
                .query(MAPPER)
                .optional();
    }

    Optional<Long> last(Direction direction) {
        return jdbc.sql("SELECT max(sequence) FROM agent_exchange_file WHERE direction = ?")
                .param(direction.name())
                .query(Long.class)
                .optional();
    }

    Set<String> checksums(Direction direction) {
        Set<String> found = new HashSet<>();
        of(direction).forEach(row -> found.add(row.contentSha256()));
        return found;
    }
}
