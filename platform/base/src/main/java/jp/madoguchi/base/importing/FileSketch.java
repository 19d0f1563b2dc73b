package jp.madoguchi.base.importing;

import java.util.List;
import jp.madoguchi.base.csv.TextEncoding;

/**
 * What a first look at a file shows, before there is a profile for it.
 *
 * @param header whether the first row holds names
 * @param columns of a separated file; empty for fixed positions
 * @param lines the first lines of a file with fixed positions; empty for a separated one
 */
public record FileSketch(
        TextEncoding encoding, Separator separator, boolean header, List<Column> columns, List<String> lines) {

    private static final int SHOWN = 3;

    public FileSketch {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One column.
     *
     * @param position counted from 1
     * @param name its header, or empty
     * @param values of the first rows
     */
    public record Column(int position, String name, List<String> values) {
        public Column {
            values = List.copyOf(values);
        }

        /** The first values for a screen: shortened, and without what may be a 個人番号 or 住民票コード. */
        public List<String> shown() {
            return values.stream()
                    .filter(value -> !CellText.isBlank(value))
                    .limit(SHOWN)
                    .map(Column::shown)
                    .toList();
        }

        private static String shown(String value) {
            String number = CellText.number(value);
            return number.matches("[0-9]{11,12}") ? number.length() + "桁の数字" : CellError.shortened(value);
        }

        @Override
        public String toString() {
            return "Column[" + position + "]";
        }
    }

    @Override
    public String toString() {
        return "FileSketch[" + encoding + ", " + separator + ", " + columns.size() + " columns]";
    }
}
