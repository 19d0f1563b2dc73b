package jp.madoguchi.base.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.base.csv.CsvSource;
import jp.madoguchi.base.csv.FixedSource;
import jp.madoguchi.base.csv.RowSource;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.csv.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * How a city's file is read: the layouts of the extracts are not public, so every one is a profile.
 *
 * @param name as staff see it
 * @param encoding fixed, or null to find it out
 * @param header whether the first row holds the column names
 * @param mappings columns to take; others are not stored (but are still checked for 個人番号)
 */
public record ImportProfile(
        String name,
        TargetKind target,
        @Nullable TextEncoding encoding,
        Separator separator,
        boolean header,
        List<FieldMapping> mappings) {

    public ImportProfile {
        mappings = List.copyOf(mappings);
        Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
        for (FieldMapping mapping : mappings) {
            if (!seen.add(mapping.field())) {
                throw new IllegalArgumentException("Mapped twice: " + mapping.field());
            }
            if (!fits(mapping.column(), separator, header)) {
                throw new IllegalArgumentException("No such column in such a file: " + mapping.field());
            }
        }
    }

    private static boolean fits(SourceColumn column, Separator separator, boolean header) {
        return switch (column) {
            case SourceColumn.Named named -> header && !separator.fixed();
            case SourceColumn.At at -> !separator.fixed();
            case SourceColumn.Span span -> separator.fixed();
            case SourceColumn.Constant constant -> true;
        };
    }

    /** The spans of a file with fixed positions, in the order of its mappings. */
    List<TextSpan> spans() {
        return mappings.stream()
                .map(FieldMapping::column)
                .filter(SourceColumn.Span.class::isInstance)
                .map(column -> ((SourceColumn.Span) column).span())
                .toList();
    }

    /** Opens a file of this layout. */
    RowSource open(InputStream content, TextEncoding actual) throws IOException {
        return separator.fixed()
                ? FixedSource.open(content, actual, separator == Separator.FIXED_BYTES, spans())
                : CsvSource.open(content, actual, separator.character());
    }

    public boolean maps(ImportField field) {
        return mappings.stream().anyMatch(mapping -> mapping.field() == field);
    }
}
