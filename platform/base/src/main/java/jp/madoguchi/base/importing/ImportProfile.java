package jp.madoguchi.base.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.base.csv.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * How a city's file is read: the layouts of the extracts are not public, so every one is a profile.
 *
 * @param name as staff see it
 * @param encoding fixed, or null to find it out
 * @param separator comma or tab
 * @param header whether the first row holds the column names
 * @param mappings columns to take; others are not stored (but are still checked for 個人番号)
 */
public record ImportProfile(
        String name,
        TargetKind target,
        @Nullable TextEncoding encoding,
        char separator,
        boolean header,
        List<FieldMapping> mappings) {

    public ImportProfile {
        mappings = List.copyOf(mappings);
        if (separator != ',' && separator != '\t') {
            throw new IllegalArgumentException("The separator is a comma or a tab");
        }
        Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
        for (FieldMapping mapping : mappings) {
            if (!seen.add(mapping.field())) {
                throw new IllegalArgumentException("Mapped twice: " + mapping.field());
            }
            if (!header && mapping.column() instanceof SourceColumn.Named) {
                throw new IllegalArgumentException("Without a header a column is given by its position");
            }
        }
    }

    public boolean maps(ImportField field) {
        return mappings.stream().anyMatch(mapping -> mapping.field() == field);
    }
}
