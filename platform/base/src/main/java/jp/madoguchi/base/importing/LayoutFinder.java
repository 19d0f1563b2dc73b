package jp.madoguchi.base.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.base.csv.FixedSource;

/** Finds the profile's columns in a file's first row. */
final class LayoutFinder {

    /** The layout, or the sentence that says why there is none. */
    sealed interface Found {
        record Layout(ColumnLayout layout) implements Found {}

        record Problem(String reason) implements Found {}
    }

    private LayoutFinder() {}

    static Found find(ImportProfile profile, List<String> firstRow) {
        return profile.separator().fixed() ? fixed(profile) : separated(profile, firstRow);
    }

    /** Fixed positions are there in every line, if only as blanks. */
    private static Found fixed(ImportProfile profile) {
        Map<FieldMapping, Integer> places = new LinkedHashMap<>();
        List<String> labels = new ArrayList<>();
        for (FieldMapping mapping : profile.mappings()) {
            if (mapping.column() instanceof SourceColumn.Span) {
                places.put(mapping, labels.size());
                labels.add(mapping.column().label());
            }
        }
        return new Found.Layout(new ColumnLayout(labels, FixedSource.width(profile.spans()), places));
    }

    private static Found separated(ImportProfile profile, List<String> firstRow) {
        Map<FieldMapping, Integer> places = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (FieldMapping mapping : profile.mappings()) {
            if (mapping.column() instanceof SourceColumn.Constant) {
                continue;
            }
            List<Integer> matches = matches(mapping.column(), firstRow);
            if (matches.size() > 1) {
                return new Found.Problem("見出し%sが%d列あります。どちらを取り込むか分からないので、1列にして出力し直してください。"
                        .formatted(mapping.column().label(), matches.size()));
            }
            if (!matches.isEmpty()) {
                places.put(mapping, matches.getFirst());
            } else if (mapping.required()) {
                missing.add(mapping.column().label());
            }
        }
        if (!missing.isEmpty()) {
            return new Found.Problem(missing(profile, missing, places.isEmpty(), firstRow));
        }
        List<String> headers = profile.header() ? firstRow : List.of();
        return new Found.Layout(new ColumnLayout(headers, firstRow.size(), places));
    }

    private static List<Integer> matches(SourceColumn column, List<String> firstRow) {
        return switch (column) {
            case SourceColumn.Span span -> List.of();
            case SourceColumn.Constant constant -> List.of();
            case SourceColumn.At at -> at.position() <= firstRow.size() ? List.of(at.position() - 1) : List.of();
            case SourceColumn.Named named -> {
                List<String> wanted =
                        named.names().stream().map(CellText::header).toList();
                yield IntStream.range(0, firstRow.size())
                        .filter(i -> wanted.contains(CellText.header(firstRow.get(i))))
                        .boxed()
                        .toList();
            }
        };
    }

    private static String missing(
            ImportProfile profile, List<String> missing, boolean noneFound, List<String> firstRow) {
        if (noneFound && firstRow.size() == 1 && otherSeparator(profile, firstRow.getFirst())) {
            return "区切り文字が取込定義と違うようです。定義は%sです。出力し直すか、取込定義を直してください。"
                    .formatted(profile.separator().label());
        }
        if (!profile.header()) {
            return "列が足りません。%sが必要ですが、このファイルは%d列です。ファイルか取込定義を確認してください。"
                    .formatted(String.join("、", missing), firstRow.size());
        }
        if (noneFound) {
            return "見出しの行が見つかりません。1行目に%sの見出しがあるファイルか、取込定義が合っているかを確認してください。".formatted(String.join("、", missing));
        }
        String found =
                firstRow.stream().limit(30).map(CellError::shortened).collect(Collectors.joining("」、「", "「", "」"));
        return "必要な列がありません：%s。ファイルにある見出しは%sです。ファイルか取込定義を確認してください。".formatted(String.join("、", missing), found);
    }

    private static boolean otherSeparator(ImportProfile profile, String header) {
        return Arrays.stream(Separator.values())
                .filter(other -> other != profile.separator() && !other.fixed())
                .anyMatch(other -> header.indexOf(other.character()) >= 0);
    }
}
