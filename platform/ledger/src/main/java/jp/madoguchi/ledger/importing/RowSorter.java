package jp.madoguchi.ledger.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.madoguchi.base.importing.CellError;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.importing.RowSink;

/**
 * Hands accepted rows on, each card once: a row that means the same card as an earlier one of the file, or that nothing
 * tells from another, is refused. Memory holds a hash and a line number for every card.
 */
final class RowSorter implements RowSink {

    private final Function<CardRow, Optional<String>> keys;
    private final BiConsumer<String, CardRow> rows;
    private final RowSink refusals;
    private final SeenKeys seen = new SeenKeys();
    private long refused;

    /**
     * @param rows gets an accepted row with its import key, in the order of the file
     * @param refusals gets every refused row, those of the reader too
     */
    RowSorter(Function<CardRow, Optional<String>> keys, BiConsumer<String, CardRow> rows, RowSink refusals) {
        this.keys = keys;
        this.rows = rows;
        this.refusals = refusals;
    }

    @Override
    public void accept(ImportRow row) {
        switch (row) {
            case ImportRow.Refused wrong -> refuse(wrong);
            case ImportRow.Valid valid -> accept(new CardRow(valid));
        }
    }

    /** Rows that were refused so far. */
    long refused() {
        return refused;
    }

    private void accept(CardRow card) {
        Optional<String> key = keys.apply(card);
        if (key.isEmpty()) {
            refuse(card.line(), "製造管理番号、申請書ID、交付通知書IDのどれもない行です。どれかを入れてください。");
            return;
        }
        long first = seen.firstLine(key.get(), card.line());
        if (first == card.line()) {
            rows.accept(key.get(), card);
        } else {
            refuse(card.line(), first + "行目と同じカードの行です。どちらが正しいか確かめ、1行だけ残してください。");
        }
    }

    private void refuse(long line, String reason) {
        refuse(new ImportRow.Refused(line, List.of(new CellError("行全体", "", reason))));
    }

    private void refuse(ImportRow.Refused row) {
        refused++;
        refusals.accept(row);
    }

    /** Keeps the first refused rows for a page. */
    static final class Kept implements RowSink {

        private final int limit;
        private final List<ImportRow.Refused> rows = new ArrayList<>();

        Kept(int limit) {
            this.limit = limit;
        }

        @Override
        public void accept(ImportRow row) {
            if (rows.size() < limit && row instanceof ImportRow.Refused refused) {
                rows.add(refused);
            }
        }

        List<ImportRow.Refused> rows() {
            return rows;
        }
    }
}
