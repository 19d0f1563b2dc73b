package jp.madoguchi.base.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.base.csv.CsvRow;
import jp.madoguchi.base.csv.RowSource;
import jp.madoguchi.base.importing.ImportResult.FileRefused;
import jp.madoguchi.base.importing.ImportResult.Problem;

/**
 * The first pass over a file: everything that refuses it as a whole is found before a row of it reaches a sink.
 */
final class FileSurvey {

    private static final int SAMPLE = 200;

    private final ImportProfile profile;
    private final ImportLimits limits;

    FileSurvey(ImportProfile profile, ImportLimits limits) {
        this.profile = profile;
        this.limits = limits;
    }

    /** What a survey ends with. */
    sealed interface Outcome {
        /** The layout, and warnings about the file as sentences. */
        record Sound(ColumnLayout layout, List<String> warnings) implements Outcome {}

        record Unsound(FileRefused refusal) implements Outcome {}
    }

    Outcome of(RowSource source) {
        if (!source.hasNext()) {
            return refused(Problem.EMPTY, "ファイルに行がありません。出力し直したCSVファイルを選んでください。");
        }
        CsvRow first = source.next();
        MyNumberCheck numbers = new MyNumberCheck();
        GapNumbers hidden = new GapNumbers(profile.spans().size());
        List<CsvRow> sample = new ArrayList<>();
        long rows = 0;
        if (!profile.header()) {
            numbers.observe(first);
            sample.add(first);
            rows++;
        }
        while (source.hasNext()) {
            CsvRow row = source.next();
            numbers.observe(row);
            if (profile.separator().fixed()) {
                hidden.observe(row);
            }
            if (sample.size() < SAMPLE) {
                sample.add(row);
            }
            if (++rows > limits.maxRows()) {
                return refused(
                        Problem.TOO_LARGE, "行が多すぎます。1回に取り込めるのは%,d行までです。ファイルを分けてください。".formatted(limits.maxRows()));
            }
        }
        if (hidden.found()) {
            return refused(Problem.INDIVIDUAL_NUMBERS, forbidden("取り込まない桁"));
        }
        return switch (LayoutFinder.find(profile, first.cells())) {
            case LayoutFinder.Found.Problem problem ->
                individualNumbers(numbers, headers(first))
                        .orElseGet(() -> refused(Problem.MISSING_COLUMNS, problem.reason()));
            case LayoutFinder.Found.Layout found -> judge(found.layout(), sample, numbers, rows);
        };
    }

    private Outcome judge(ColumnLayout layout, List<CsvRow> sample, MyNumberCheck numbers, long rows) {
        if (rows == 0) {
            return refused(Problem.EMPTY, "見出しだけで、データの行がありません。出力の条件を確認してください。");
        }
        Optional<Outcome> forbidden = individualNumbers(numbers, layout);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        Optional<String> swapped = new SwappedColumns(layout, sample).find();
        if (swapped.isPresent()) {
            return refused(Problem.SWAPPED_COLUMNS, swapped.get());
        }
        List<String> warnings = numbers.doubts().stream()
                .map(doubt -> "「%s」に個人番号（マイナンバー）の可能性がある12桁の数字が%d件あります（最初は%d行目）。個人番号でないことを確認してください。"
                        .formatted(layout.label(doubt.column()), doubt.passing(), doubt.firstLine()))
                .toList();
        return new Outcome.Sound(layout, warnings);
    }

    private ColumnLayout headers(CsvRow first) {
        return new ColumnLayout(
                profile.header() ? first.cells() : List.of(), first.cells().size(), java.util.Map.of());
    }

    private static Optional<Outcome> individualNumbers(MyNumberCheck numbers, ColumnLayout layout) {
        List<Integer> columns = numbers.refusedColumns();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        String named = columns.stream().map(layout::label).collect(Collectors.joining("」、「", "「", "」"));
        return Optional.of(refused(Problem.INDIVIDUAL_NUMBERS, forbidden(named)));
    }

    static String forbidden(String columns) {
        return "%sに個人番号（マイナンバー）が入っているようです。このシステムは個人番号を扱いません。個人番号の列を除いて出力し直し、このファイルは削除してください。".formatted(columns);
    }

    private static Outcome refused(Problem problem, String reason) {
        return new Outcome.Unsound(new FileRefused(problem, reason));
    }
}
