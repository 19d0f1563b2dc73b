package jp.madoguchi.base.importing;

import java.util.Optional;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.date.DateReading;
import jp.madoguchi.base.date.EraDate;
import jp.madoguchi.base.date.PartialDate;

/** Checks one cell against its mapping. */
final class CellChecker {

    private static final int LOST = 0xFFFD;

    private CellChecker() {}

    static CellReading check(FieldMapping mapping, String cell) {
        Optional<String> unfit = unfit(mapping, cell);
        if (unfit.isPresent()) {
            return CellReading.refused(unfit.get());
        }
        if (CellText.isBlank(cell)) {
            return blank(mapping, cell);
        }
        CellReading reading = read(mapping, cell);
        return reading instanceof CellReading.Accepted accepted
                        && !matches(mapping, accepted.value().stored())
                ? CellReading.refused(mapping.field().label() + "の形が取込定義と違います。値か取込定義を確認してください。")
                : reading;
    }

    private static CellReading read(FieldMapping mapping, String cell) {
        DateFormat format = mapping.dateFormat();
        CodeTable codes = mapping.codes();
        if (format != null) {
            return switch (EraDate.parse(cell, format)) {
                case DateReading.Read read -> date(mapping, read.date());
                case DateReading.Refused refused -> CellReading.refused(refused.reason());
            };
        }
        if (codes != null) {
            return codes.stored(cell)
                    .map(stored -> CellReading.stored(cell, stored))
                    .orElseGet(() -> CellReading.refused("%sに使える値は「%s」です。値か取込定義を確認してください。"
                            .formatted(mapping.field().label(), codes.choices())));
        }
        return FieldRules.read(mapping.field(), cell);
    }

    /** Only a birth date of a register may lack its month or day. */
    private static CellReading date(FieldMapping mapping, PartialDate date) {
        if (mapping.field() != ImportField.BIRTH_DATE && date.full().isEmpty()) {
            return CellReading.refused(mapping.field().label() + "には月と日が必要です。日付を確認してください。");
        }
        return new CellReading.Accepted(new CellValue(date.original(), date.storage(), date));
    }

    private static CellReading blank(FieldMapping mapping, String cell) {
        CodeTable codes = mapping.codes();
        boolean allowed =
                !mapping.required() || codes != null && codes.stored("").isPresent();
        return allowed
                ? CellReading.stored(cell, "")
                : CellReading.refused(mapping.field().label() + "が空です。値を入れてください。");
    }

    private static Optional<String> unfit(FieldMapping mapping, String cell) {
        if (cell.codePointCount(0, cell.length()) > mapping.maxLength()) {
            return Optional.of(
                    "%sは%d文字までです。値か取込定義を確認してください。".formatted(mapping.field().label(), mapping.maxLength()));
        }
        if (cell.indexOf(LOST) >= 0 && mapping.column() instanceof SourceColumn.Span) {
            return Optional.of("文字の途中で切れています。取込定義の桁の位置を直してください。");
        }
        if (cell.indexOf(LOST) >= 0) {
            return Optional.of("以前の変換で失われた文字（U+FFFD）があります。元のシステムから出力し直してください。");
        }
        boolean controls = cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        return controls ? Optional.of("目に見えない制御文字があります。元のシステムで入力し直してください。") : Optional.empty();
    }

    private static boolean matches(FieldMapping mapping, String stored) {
        return mapping.pattern() == null || mapping.pattern().matcher(stored).matches();
    }
}
