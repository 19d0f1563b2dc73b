package jp.madoguchi.core.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.record.Receipt.RefusedPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What arrived, told both ways: the city's receipts of terminals' files travel in its next file until a terminal has said
 * that this file arrived, and terminals' receipts of the city's files come in theirs. In the caller's transaction.
 */
@Component
class Receipts {
    /** More have not been waiting for as long as anybody looks after the media. */
    private static final int MOST = 200;

    private static final String REASONS = "invitee.import.";

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refused rows as they are kept, from the key of each reason. */
    static String line(UUID person, String key) {
        return person + ";" + (key.startsWith(REASONS) ? key.substring(REASONS.length()) : "other");
    }

    /** Receipts that no terminal is known to have read. */
    List<Receipt> toSend() {
        return jdbc.sql("""
                        SELECT f.terminal_id, f.sequence, f.sha256, f.confirmed_at, f.counts::text AS counts, f.refused_rows
                        FROM exchange_file f JOIN terminal t ON t.id = f.terminal_id
                        WHERE f.direction = 'TO_CITY' AND f.state = 'IMPORTED' AND t.state = 'ENROLLED'
                          AND (f.receipt_in IS NULL OR f.receipt_in > t.acknowledged)
                        ORDER BY f.terminal_id, f.sequence LIMIT ?
                        """).param(MOST).query(Receipts::receipt).list();
    }

    /** Remembers which file told of them; a receipt that was told before keeps its first. */
    void sent(long sequence, List<Receipt> receipts) {
        for (Receipt receipt : receipts) {
            jdbc.sql("""
                            UPDATE exchange_file SET receipt_in = ?
                            WHERE direction = 'TO_CITY' AND state = 'IMPORTED' AND terminal_id = ? AND sequence = ?
                              AND receipt_in IS NULL
                            """)
                    .params(sequence, receipt.terminal(), receipt.sequence())
                    .update();
        }
    }

    /** Takes what a terminal says of the city's files; what it says of others is left aside. */
    void take(String terminal, List<Receipt> receipts) {
        for (Receipt receipt : receipts) {
            if (receipt.direction() == Direction.TO_TERMINALS) {
                take(terminal, receipt);
            }
        }
        jdbc.sql("""
                        UPDATE exchange_file SET content = NULL
                        WHERE direction = 'TO_TERMINALS' AND content IS NOT NULL
                          AND sequence <= (SELECT min(acknowledged) FROM terminal WHERE state = 'ENROLLED')
                        """).update();
    }

    private void take(String terminal, Receipt receipt) {
        Receipt.Counts counts = receipt.counts();
        int known = jdbc.sql("""
                        INSERT INTO exchange_arrival (terminal_id, sequence, arrived_at, added, changed, unchanged, refused)
                        SELECT ?, sequence, ?, ?, ?, ?, ? FROM exchange_file
                        WHERE direction = 'TO_TERMINALS' AND sequence = ? AND sha256 = ?
                        ON CONFLICT DO NOTHING
                        """)
                .params(
                        terminal,
                        JapanTime.db(receipt.importedAt()),
                        counts.added(),
                        counts.changed() + counts.ended(),
                        counts.unchanged(),
                        counts.refused(),
                        receipt.sequence(),
                        receipt.contentSha256())
                .update();
        if (known == 1) {
            jdbc.sql("UPDATE terminal SET acknowledged = ?, acknowledged_at = ? WHERE id = ? AND acknowledged < ?")
                    .params(receipt.sequence(), JapanTime.db(receipt.importedAt()), terminal, receipt.sequence())
                    .update();
        }
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        UploadCounts counts = CountsJson.read(row.getString("counts"));
        UploadCounts sure = counts == null ? new UploadCounts(0, 0, 0, 0, 0) : counts;
        return new Receipt(
                row.getString("terminal_id"),
                Direction.TO_CITY,
                row.getLong("sequence"),
                row.getString("sha256"),
                JapanTime.read(row, "confirmed_at"),
                new Receipt.Counts(sure.added(), sure.changed(), sure.ended(), sure.unchanged(), sure.refused()),
                refused(row.getString("refused_rows")));
    }

    private static List<RefusedPerson> refused(String lines) {
        return lines.lines()
                .map(line -> line.split(";", -1))
                .map(parts -> new RefusedPerson(UUID.fromString(parts[0]), parts[1]))
                .collect(Collectors.toUnmodifiableList());
    }
}
