package jp.madoguchi.base.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.csv.CsvRow;

/** Turns a row of cells into an accepted or a refused one. */
final class RowChecker {

    private static final String MASK = "（伏せています）";

    private final ColumnLayout layout;
    private final Map<ImportField, CellValue> constants = new EnumMap<>(ImportField.class);

    /** @throws IllegalArgumentException when a constant of the profile is no value of its field */
    RowChecker(ColumnLayout layout, List<FieldMapping> mappings) {
        this.layout = layout;
        mappings.forEach(mapping -> mapping.constant().ifPresent(value -> constants.put(mapping.field(), value)));
    }

    ImportRow check(CsvRow row) {
        if (row.cells().size() != layout.width()) {
            String reason = "列の数が違います。%d列のはずですが、この行は%d列です。コンマや引用符を確認してください。"
                    .formatted(layout.width(), row.cells().size());
            return new ImportRow.Refused(row.line(), List.of(new CellError("行全体", "", reason)));
        }
        Map<ImportField, CellValue> values = new EnumMap<>(ImportField.class);
        values.putAll(constants);
        List<CellError> errors = new ArrayList<>();
        layout.places().forEach((mapping, column) -> {
            String cell = row.cells().get(column);
            switch (CellChecker.check(mapping, cell)) {
                case CellReading.Accepted accepted -> values.put(mapping.field(), accepted.value());
                case CellReading.Refused refused ->
                    errors.add(new CellError(layout.label(column), shown(mapping, cell), refused.reason()));
            }
        });
        return errors.isEmpty() ? new ImportRow.Valid(row.line(), values) : new ImportRow.Refused(row.line(), errors);
    }

    /** 住民票コード and 個人番号 never stand in an error report, not even a broken one. */
    static String shown(FieldMapping mapping, String cell) {
        boolean secret = mapping.field() == ImportField.RESIDENT_RECORD_CODE || MyNumberCheck.passes(cell);
        return secret ? MASK : CellError.shortened(cell);
    }
}
