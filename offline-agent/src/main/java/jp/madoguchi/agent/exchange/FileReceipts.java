package jp.madoguchi.agent.exchange;

import java.sql.Timestamp;
import java.util.List;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.sealed.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Receipts both ways: those of the city's files, which travel in this terminal's files until the city is known to have
 * read them, and those of its own files, which the city sends. In the caller's transaction.
 */
@Repository
class FileReceipts {

    private static final int MOST = 100;
    private static final String UNTOLD = " FROM agent_exchange_file WHERE direction = 'TO_TERMINALS'"
            + " AND added IS NOT NULL AND (receipt_in IS NULL OR receipt_in > coalesce((SELECT max(sequence)"
            + " FROM agent_exchange_file WHERE direction = 'TO_CITY' AND arrived_at IS NOT NULL), 0))";

    private final JdbcClient jdbc;
    private final RefusedRows refused;
    private final Terminals terminals;

    FileReceipts(JdbcClient jdbc, RefusedRows refused, Terminals terminals) {
        this.jdbc = jdbc;
        this.refused = refused;
        this.terminals = terminals;
    }

    /** Receipts that were in no file yet. */
    long neverSent() {
        return jdbc.sql("SELECT count(*)" + UNTOLD + " AND receipt_in IS NULL")
                .query(Long.class)
                .single();
    }

    /** Receipts that the city is not known to have read. */
    List<Receipt> toSend() {
        return jdbc.sql("SELECT sequence, content_sha256, at, added, changed, ended, unchanged, refused" + UNTOLD
                        + " ORDER BY sequence DESC LIMIT ?")
                .param(MOST)
                .query((row, number) -> new Receipt(
                        Manifest.ALL_TERMINALS,
                        Direction.TO_TERMINALS,
                        row.getLong("sequence"),
                        row.getString("content_sha256"),
                        row.getTimestamp("at").toInstant(),
                        new Receipt.Counts(
                                row.getInt("added"),
                                row.getInt("changed"),
                                row.getInt("ended"),
                                row.getInt("unchanged"),
                                row.getInt("refused")),
                        List.of()))
                .list()
                .reversed();
    }

    void sent(long sequence) {
        jdbc.sql(
                        "UPDATE agent_exchange_file SET receipt_in = ? WHERE direction = 'TO_TERMINALS' AND receipt_in IS NULL")
                .param(sequence)
                .update();
    }

    /** Takes what the city says of this terminal's files; how many of them had not been known to have arrived. */
    int take(List<Receipt> receipts) {
        String own = terminals.get().terminal();
        return receipts.stream()
                .filter(receipt -> receipt.direction() == Direction.TO_CITY
                        && receipt.terminal().equals(own))
                .mapToInt(this::take)
                .sum();
    }

    private int take(Receipt receipt) {
        Receipt.Counts counts = receipt.counts();
        int known = jdbc.sql("UPDATE agent_exchange_file SET arrived_at = ?, added = ?, changed = ?, ended = ?,"
                        + " unchanged = ?, refused = ? WHERE direction = 'TO_CITY' AND sequence = ?"
                        + " AND content_sha256 = ? AND arrived_at IS NULL")
                .params(Timestamp.from(receipt.importedAt()), counts.added(), counts.changed(), counts.ended())
                .params(counts.unchanged(), counts.refused(), receipt.sequence(), receipt.contentSha256())
                .update();
        if (known == 1) {
            refused.add(receipt);
        }
        return known;
    }
}
