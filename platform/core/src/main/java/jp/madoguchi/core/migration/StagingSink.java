package jp.madoguchi.core.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.importing.RowSink;
import jp.madoguchi.core.migration.StagedRows.Staging;

/** Stages the rows of a file in batches. */
final class StagingSink implements RowSink {
    private static final int BATCH = 1_000;

    private final StagedRows rows;
    private final UUID run;
    private final RowKind kind;
    private final List<Staging> waiting = new ArrayList<>();

    StagingSink(StagedRows rows, UUID run, RowKind kind) {
        this.rows = rows;
        this.run = run;
        this.kind = kind;
    }

    @Override
    public void accept(ImportRow row) {
        waiting.add(
                switch (row) {
                    case ImportRow.Valid valid -> new Staging(line(row), new StagedRow(line(row), cells(valid)), "");
                    case ImportRow.Refused refused -> new Staging(line(row), null, sentences(refused));
                });
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            rows.insert(run, kind, waiting);
            waiting.clear();
        }
    }

    private static int line(ImportRow row) {
        return Math.toIntExact(row.line());
    }

    private static Map<String, String> cells(ImportRow.Valid row) {
        Map<String, String> cells = new HashMap<>();
        row.values().forEach((field, value) -> {
            if (!value.stored().isEmpty()) {
                cells.put(field.name(), value.stored());
            }
        });
        return cells;
    }

    private static String sentences(ImportRow.Refused row) {
        return row.errors().stream()
                .map(error -> error.column() + "：" + error.reason())
                .collect(Collectors.joining(" "));
    }
}
