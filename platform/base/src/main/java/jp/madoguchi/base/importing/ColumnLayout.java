package jp.madoguchi.base.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the mapped fields stand in one file.
 *
 * @param headers empty when the file has none
 * @param width cells that every row must have; 0 when the profile only needs {@code places}
 * @param places from mapping to the column's index, from 0
 */
record ColumnLayout(List<String> headers, int width, Map<FieldMapping, Integer> places) {

    ColumnLayout {
        headers = List.copyOf(headers);
        places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** How sentences name a column. */
    String label(int column) {
        return column < headers.size() && !CellText.isBlank(headers.get(column))
                ? headers.get(column)
                : (column + 1) + "列目";
    }

    Optional<FieldMapping> mappingAt(int column) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
