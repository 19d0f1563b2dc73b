package jp.madoguchi.ledger.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.madoguchi.base.importing.CellError;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.importing.RowSink;

/**
 * Hands accepted rows on in batches, each card once: a row that means the same card as an earlier one of the file is
 * refused. Memory holds one batch and a line number for every card.
 */
final class RowSorter implements RowSink {

    static final int BATCH = 1000;

    private static final int KEPT = 500;

    private final Consumer<Map<String, CardRow>> batches;
    private final SeenKeys seen = new SeenKeys();
    private final Map<String, CardRow> batch = new LinkedHashMap<>(2 * BATCH);
    private final List<ImportRow.Refused> repeatedRows = new ArrayList<>();
    private long repeated;

    /** @param batches gets rows by import key, in the order of the file */
    RowSorter(Consumer<Map<String, CardRow>> batches) {
        this.batches = batches;
    }

    @Override
    public void accept(ImportRow row) {
        if (!(row instanceof ImportRow.Valid valid)) {
            return;
        }
        CardRow card = CardRow.of(valid);
        String key = card.importKey();
        long first = seen.firstLine(key, card.line());
        if (first != card.line()) {
            refuse(card.line(), first);
            return;
        }
        batch.put(key, card);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Hands over the rest; call it after the last row. */
    void flush() {
        if (!batch.isEmpty()) {
            batches.accept(batch);
            batch.clear();
        }
    }

    long repeated() {
        return repeated;
    }

    /** The first rows that repeat a card. */
    List<ImportRow.Refused> repeatedRows() {
        return repeatedRows;
    }

    private void refuse(long line, long first) {
        repeated++;
        if (repeatedRows.size() < KEPT) {
            String reason = first + "行目と同じカードの行です。どちらが正しいか確かめ、1行だけ残してください。";
            repeatedRows.add(new ImportRow.Refused(line, List.of(new CellError("行全体", "", reason))));
        }
    }
}
