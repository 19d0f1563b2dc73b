package jp.madoguchi.base.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.csv.CsvInspector;
import jp.madoguchi.base.csv.CsvRow;
import jp.madoguchi.base.csv.CsvSyntaxException;
import jp.madoguchi.base.csv.Inspection;
import jp.madoguchi.base.csv.RowSource;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.text.Gaiji;

/** The first rows of a file as a profile would store them. */
public final class ProfilePreview {

    private ProfilePreview() {}

    /** What the rows become, or the sentence that refuses the file. */
    public sealed interface Result {

        record Rows(List<Row> rows) implements Result {}

        record Refused(String reason) implements Result {}
    }

    /** One row, its cells in the order of the profile's mappings. */
    public record Row(long line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text as it would be stored, or as it came when it is refused; 住民票コード never stands in it
     * @param reason a sentence, or empty when it would be taken
     */
    public record Cell(String text, String reason) {
        @Override
        public String toString() {
            return "Cell[…]";
        }
    }

    /** @throws IOException when the file cannot be read */
    public static Result of(Path file, ImportProfile profile, int rows) throws IOException {
        return switch (new CsvInspector(profile.separator().character()).inspect(file, profile.encoding())) {
            case Inspection.Refused refused -> new Result.Refused(refused.reason());
            case Inspection.Text text -> of(file, profile, text.encoding(), rows);
        };
    }

    private static Result of(Path file, ImportProfile profile, TextEncoding encoding, int rows) throws IOException {
        try (RowSource source = profile.open(Files.newInputStream(file), encoding)) {
            if (!source.hasNext()) {
                return new Result.Refused("ファイルに行がありません。出力し直したファイルを選んでください。");
            }
            CsvRow first = source.next();
            return switch (LayoutFinder.find(profile, first.cells())) {
                case LayoutFinder.Found.Problem problem -> new Result.Refused(problem.reason());
                case LayoutFinder.Found.Layout found -> {
                    List<Row> shown = new ArrayList<>();
                    if (!profile.header()) {
                        shown.add(row(first, profile, found.layout()));
                    }
                    while (shown.size() < rows && source.hasNext()) {
                        shown.add(row(source.next(), profile, found.layout()));
                    }
                    yield new Result.Rows(shown);
                }
            };
        } catch (CsvSyntaxException e) {
            return new Result.Refused(e.reason());
        }
    }

    private static Row row(CsvRow row, ImportProfile profile, ColumnLayout layout) {
        return new Row(
                row.line(),
                profile.mappings().stream()
                        .map(mapping -> cell(mapping, row, layout))
                        .toList());
    }

    private static Cell cell(FieldMapping mapping, CsvRow row, ColumnLayout layout) {
        String came = came(mapping, row, layout);
        return switch (CellChecker.check(mapping, came)) {
            case CellReading.Refused refused ->
                new Cell(Gaiji.display(RowChecker.shown(mapping, came)), refused.reason());
            case CellReading.Accepted accepted ->
                new Cell(
                        mapping.field() == ImportField.RESIDENT_RECORD_CODE
                                ? RowChecker.shown(mapping, came)
                                : Gaiji.display(accepted.value().stored()),
                        "");
        };
    }

    private static String came(FieldMapping mapping, CsvRow row, ColumnLayout layout) {
        if (mapping.column() instanceof SourceColumn.Constant(String value)) {
            return value;
        }
        Integer place = layout.places().get(mapping);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }
}
