package jp.madoguchi.base.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.base.csv.CsvInspector;
import jp.madoguchi.base.csv.CsvRow;
import jp.madoguchi.base.csv.CsvSyntaxException;
import jp.madoguchi.base.csv.Inspection;
import jp.madoguchi.base.csv.RowSource;
import jp.madoguchi.base.csv.TextEncoding;
import org.jspecify.annotations.Nullable;

/** Looks at a file for which there is no profile yet: encoding, separator, header and the first values. */
public final class FileSketcher {

    private static final int HEAD = 30;
    private static final int SHOWN = 3;
    private static final int SHOWN_LINE = 400;
    private static final List<Separator> SEPARATED = List.of(Separator.COMMA, Separator.TAB, Separator.SEMICOLON);

    private FileSketcher() {}

    /**
     * Looks at the whole file: one with individual numbers in a column is refused at once.
     *
     * @throws IOException when the file cannot be read
     */
    public static SketchResult look(Path file, SketchWishes wishes) throws IOException {
        return switch (new CsvInspector(Separator.COMMA.character()).inspect(file, wishes.encoding())) {
            case Inspection.Refused refused -> new SketchResult.Refused(refused.reason());
            case Inspection.Text text -> look(file, text.encoding(), wishes);
        };
    }

    private static SketchResult look(Path file, TextEncoding encoding, SketchWishes wishes) throws IOException {
        Separator separator = wishes.separator() == null ? separator(file, encoding) : wishes.separator();
        try {
            MyNumberCheck numbers = new MyNumberCheck();
            GapNumbers hidden = new GapNumbers(0);
            List<CsvRow> head = read(file, encoding, separator, numbers, hidden);
            if (head.isEmpty()) {
                return new SketchResult.Refused("ファイルに行がありません。出力し直したファイルを選んでください。");
            }
            if (separator.fixed() ? hidden.found() : !numbers.refusedColumns().isEmpty()) {
                return new SketchResult.Refused(FileSurvey.forbidden("このファイル"));
            }
            return new SketchResult.Sketched(sketch(encoding, separator, wishes.header(), head));
        } catch (CsvSyntaxException e) {
            return new SketchResult.Refused(e.reason());
        }
    }

    private static FileSketch sketch(
            TextEncoding encoding, Separator separator, @Nullable Boolean wished, List<CsvRow> head) {
        if (separator.fixed()) {
            List<String> lines = head.stream()
                    .limit(SHOWN)
                    .map(row -> row.cells().getFirst())
                    .map(line -> line.substring(0, Math.min(line.length(), SHOWN_LINE)))
                    .toList();
            return new FileSketch(encoding, separator, wished != null && wished, List.of(), lines);
        }
        boolean header = wished == null ? KnownHeaders.isHeader(head.getFirst().cells()) : wished;
        List<String> names = header ? head.getFirst().cells() : List.of();
        List<CsvRow> rows = header ? head.subList(1, head.size()) : head;
        List<FileSketch.Column> columns = IntStream.range(
                        0, head.getFirst().cells().size())
                .mapToObj(i -> new FileSketch.Column(i + 1, i < names.size() ? names.get(i) : "", values(rows, i)))
                .toList();
        return new FileSketch(encoding, separator, header, columns, List.of());
    }

    private static List<String> values(List<CsvRow> rows, int column) {
        return rows.stream()
                .map(CsvRow::cells)
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column))
                .toList();
    }

    private static List<CsvRow> read(
            Path file, TextEncoding encoding, Separator separator, MyNumberCheck numbers, GapNumbers hidden)
            throws IOException {
        List<CsvRow> head = new ArrayList<>();
        try (RowSource source = open(file, encoding, separator)) {
            while (source.hasNext()) {
                CsvRow row = source.next();
                if (head.size() < HEAD) {
                    head.add(row);
                }
                if (separator.fixed()) {
                    hidden.observe(row);
                } else {
                    numbers.observe(row);
                }
            }
        }
        return head;
    }

    /** The one that gives every line the same number of columns, more than one; else a line is one column. */
    private static Separator separator(Path file, TextEncoding encoding) throws IOException {
        Separator best = Separator.FIXED_CHARACTERS;
        int most = 1;
        for (Separator separator : SEPARATED) {
            int columns = columns(file, encoding, separator);
            if (columns > most) {
                best = separator;
                most = columns;
            }
        }
        return best.fixed() && encoding == TextEncoding.WINDOWS_31J ? Separator.FIXED_BYTES : best;
    }

    private static int columns(Path file, TextEncoding encoding, Separator separator) throws IOException {
        try (RowSource source = open(file, encoding, separator)) {
            int columns = source.hasNext() ? source.next().cells().size() : 0;
            int others = 0;
            for (int i = 1; i < HEAD && source.hasNext(); i++) {
                others += source.next().cells().size() == columns ? 0 : 1;
            }
            return others * 4 > HEAD ? 0 : columns;
        } catch (CsvSyntaxException e) {
            return 0;
        }
    }

    private static RowSource open(Path file, TextEncoding encoding, Separator separator) throws IOException {
        ImportProfile bare = new ImportProfile("", TargetKind.CARDS, encoding, separator, false, List.of());
        return bare.open(Files.newInputStream(file), encoding);
    }
}
