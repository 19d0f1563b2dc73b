package jp.madoguchi.base.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.base.csv.CsvRow;

/**
 * Finds columns whose contents have changed places under right headers: one that mostly cannot be its field, while
 * another, itself unmapped or wrong, looks like it.
 */
final class SwappedColumns {

    private final ColumnLayout layout;
    private final List<CsvRow> sample;

    SwappedColumns(ColumnLayout layout, List<CsvRow> sample) {
        this.layout = layout;
        this.sample = sample;
    }

    /** A sentence that names both columns. */
    Optional<String> find() {
        for (Map.Entry<FieldMapping, Integer> place : layout.places().entrySet()) {
            FieldMapping mapping = place.getKey();
            int column = place.getValue();
            if (ColumnShape.isKnown(mapping) && ColumnShape.fails(mapping, cells(column))) {
                Optional<Integer> other = lookalike(mapping, column);
                if (other.isPresent()) {
                    return Optional.of(sentence(mapping, column, other.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> lookalike(FieldMapping mapping, int column) {
        return IntStream.range(0, layout.width())
                .filter(other -> other != column && !isRight(other))
                .filter(other -> ColumnShape.fits(mapping, cells(other)))
                .boxed()
                .findFirst();
    }

    private boolean isRight(int column) {
        return layout.mappingAt(column)
                .filter(own -> !ColumnShape.isKnown(own) || !ColumnShape.fails(own, cells(column)))
                .isPresent();
    }

    private List<String> cells(int column) {
        return sample.stream()
                .map(CsvRow::cells)
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column))
                .toList();
    }

    private String sentence(FieldMapping mapping, int column, int other) {
        return "列の中身が入れ替わっているようです。「%s」（%d列目）の値のほとんどは%sとして読めず、「%s」（%d列目）の値が%sのように見えます。列の順番か取込定義を直してください。"
                .formatted(
                        layout.label(column),
                        column + 1,
                        mapping.field().label(),
                        layout.label(other),
                        other + 1,
                        mapping.field().label());
    }
}
