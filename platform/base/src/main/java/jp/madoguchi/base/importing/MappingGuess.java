package jp.madoguchi.base.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.base.date.DateFormat;

/** Proposes how the columns of a file become fields; a person looks at it and corrects it. */
public final class MappingGuess {

    private static final List<DateFormat> NARROW_FIRST = List.of(
            DateFormat.ISO,
            DateFormat.SLASH,
            DateFormat.COMPACT,
            DateFormat.WAREKI_KANJI,
            DateFormat.WAREKI_LETTER,
            DateFormat.WAREKI_CODE);
    /** Fields that show themselves by their values, the surest first. */
    private static final List<ImportField> BY_SHAPE = List.of(
            ImportField.APPLICATION_ID,
            ImportField.RESIDENT_RECORD_CODE,
            ImportField.BIRTH_DATE,
            ImportField.SEX,
            ImportField.CARD_NUMBER,
            ImportField.ADDRESS,
            ImportField.NAME);

    private MappingGuess() {}

    /** By the headers where there are any, else by the values. At most one column for a field. */
    public static List<FieldMapping> of(FileSketch sketch) {
        List<FieldMapping> mappings = new ArrayList<>();
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        for (FileSketch.Column column : sketch.columns()) {
            Optional<ImportField> field = sketch.header() ? KnownHeaders.field(column.name()) : byShape(column, taken);
            if (field.isPresent() && taken.add(field.get())) {
                mappings.add(mapping(field.get(), column, sketch.header()));
            }
        }
        return mappings;
    }

    /** The field's usual mapping from a column: dates in the form that most values have, sexes by the usual codes. */
    public static FieldMapping mapping(ImportField field, FileSketch.Column column, boolean header) {
        SourceColumn place = header && !CellText.isBlank(column.name())
                ? SourceColumn.named(column.name())
                : SourceColumn.at(column.position());
        FieldMapping mapping = FieldMapping.of(field, place);
        if (field.isDate()) {
            mapping = mapping.dates(dateFormat(field, column.values()));
        } else if (field == ImportField.SEX) {
            mapping = mapping.codes(CodeTable.SEX);
        }
        return switch (field) {
            case NAME, BIRTH_DATE, CARD_NUMBER, APPLICATION_ID, RESIDENT_RECORD_CODE -> mapping;
            default -> mapping.optional();
        };
    }

    private static Optional<ImportField> byShape(FileSketch.Column column, Set<ImportField> taken) {
        return BY_SHAPE.stream()
                .filter(field -> !taken.contains(field))
                .filter(field -> ColumnShape.fits(mapping(field, column, false), column.values()))
                .findFirst();
    }

    private static DateFormat dateFormat(ImportField field, List<String> values) {
        return NARROW_FIRST.stream()
                .filter(format ->
                        ColumnShape.all(FieldMapping.of(field).dates(format).optional(), values))
                .findFirst()
                .orElse(DateFormat.AUTO);
    }
}
