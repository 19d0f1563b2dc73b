package jp.madoguchi.base.importing;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the contents of a field look like: enough to tell when two columns have changed places. */
final class ColumnShape {

    private static final int ENOUGH = 3;
    private static final Pattern ADDRESS = Pattern.compile(".*\\p{IsHan}.*(?:\\p{Nd}|番|丁目).*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?!.*\\p{Nd}).*\\p{L}.*\\p{L}.*", Pattern.DOTALL);
    private static final Pattern KANA =
            Pattern.compile("[\\p{IsKatakana}\\p{IsHiragana}\\p{IsLatin}\\s\\p{Z}ー－・゛゜ﾞﾟ.]+");

    private ColumnShape() {}

    static boolean isKnown(FieldMapping mapping) {
        return mapping.dateFormat() != null
                || mapping.codes() != null
                || switch (mapping.field()) {
                    case NAME, KANA, ADDRESS, CARD_NUMBER, APPLICATION_ID, RESIDENT_RECORD_CODE -> true;
                    default -> false;
                };
    }

    /** Whether most cells of the column look like the field; few cells prove nothing either way. */
    static boolean fits(FieldMapping mapping, List<String> cells) {
        return majority(cells, cell -> looksLike(mapping, cell));
    }

    /** Whether most cells of the column cannot be the field. */
    static boolean fails(FieldMapping mapping, List<String> cells) {
        return majority(cells, cell -> !looksLike(mapping, cell));
    }

    /** Whether every cell that is not empty is taken as the field. */
    static boolean all(FieldMapping mapping, List<String> cells) {
        return cells.stream().allMatch(cell -> CellChecker.check(mapping, cell) instanceof CellReading.Accepted);
    }

    private static boolean looksLike(FieldMapping mapping, String cell) {
        if (mapping.dateFormat() != null || mapping.codes() != null) {
            return CellChecker.check(mapping, cell) instanceof CellReading.Accepted;
        }
        return switch (mapping.field()) {
            case NAME -> NAME.matcher(cell).matches();
            case KANA -> KANA.matcher(cell).matches();
            case ADDRESS -> ADDRESS.matcher(cell).matches();
            default -> FieldRules.read(mapping.field(), cell) instanceof CellReading.Accepted;
        };
    }

    private static boolean majority(List<String> cells, Predicate<String> wanted) {
        List<String> filled =
                cells.stream().filter(cell -> !CellText.isBlank(cell)).toList();
        return filled.size() >= ENOUGH && filled.stream().filter(wanted).count() * 2 > filled.size();
    }
}
